package import Basis
package import Linking

/// The kennisbank as data for other programs.
package enum OpenData {
  /// - Parameter basisURL: the address of the site, with a `/` at the end.
  package static func files(_ site: Site, basisURL: String?) -> [FileTask] { [] }
}
