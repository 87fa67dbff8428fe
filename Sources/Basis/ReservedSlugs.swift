/// Names that the program or a file system keeps for itself, so no page may have them.
package enum ReservedSlugs {
  /// Windows refuses these as file names, whatever stands after a dot.
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
  private static let pages: Set<String> = ["index", "404", "assets", "zoeken"]

  package static func contains(_ slug: String) -> Bool {
    devices.contains(slug) || pages.contains(slug)
      || slug.hasPrefix("pagina-")
        && slug.utf8.dropFirst(7).allSatisfy { (0x30...0x39).contains($0) }
  }
}
