private import Basis

/// A subject the region works on, with its ambitie and its opgaven and doelen.
package struct Thema: Sendable {
  package let titel: String
  package let samenvatting: String?
  package let volgorde: Int?
  package let ambitie: String?
  package let opgaven: [Opgave]
}

package struct Opgave: Sendable, Hashable {
  package let code: Named
  package let titel: String
  package let doelen: [Doel]
}

package struct Doel: Sendable, Hashable {
  package let code: Named
  package let titel: String
}
