/// How much of what the format asks in this phase is filled in.
package struct Volledigheid: Sendable, Hashable {
  package let ingevuld: Int
  package let gevraagd: Int
  /// The keys and sections that are still asked, in the order of the format.
  package let ontbreekt: [String]

  package init(ingevuld: Int, gevraagd: Int, ontbreekt: [String]) {
    self.ingevuld = ingevuld
    self.gevraagd = gevraagd
    self.ontbreekt = ontbreekt
  }

  /// A whole number, rounded down, so that 100 means complete.
  package var percentage: Int { gevraagd == 0 ? 100 : ingevuld * 100 / gevraagd }
}
