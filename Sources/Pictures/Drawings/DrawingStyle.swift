/// Style sheets and values with `url()` inside a drawing.
enum DrawingStyle {
  /// Addresses that hold what they lead to: pictures of pixels, and letters that drawing programs
  /// put in for the texts.
  private static let heldKinds = [
    "data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp",
    "data:font/", "data:application/font", "data:application/x-font",
    "data:application/vnd.ms-font",
  ]

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether an address stays inside the file.
  static func isInside(_ address: some StringProtocol) -> Bool {
    let start = address.utf8.drop { isBlank($0) }.prefix(40)
    guard let first = start.first else { return true }
    let words = String(decoding: start, as: UTF8.self).lowercased()
    return first == UInt8(ascii: "#") || heldKinds.contains { words.hasPrefix($0) }
  }

  /// - Returns: what is at fault, and the words by which to find it.
  static func fault(in text: String) -> (fault: DrawingFault, needle: String)? {
    // An escape writes a letter in another way: with one, nothing below could be trusted.
    if text.utf8.contains(UInt8(ascii: "\\")) { return (.styleEscape, "\\") }
    let lower = text.lowercased()
    if let place = lower.firstRange(of: "@import") { return (.styleImport, String(lower[place])) }
    // The other ways of style to fetch take their address without `url()`.
    for fetching in ["image-set(", "src("] where lower.contains(fetching) {
      return (.outside(fetching + "…)"), String(fetching.dropLast()))
    }
    return addresses(in: text).first { !isInside($0) }
      .map { (.outside(String($0.prefix(60))), String($0)) }
  }

  /// What stands behind each `url(`, up to its end and without its quotes. Those inside another, or
  /// inside a string, count too: where a browser sees a string end is not for us to guess.
  static func addresses(in text: String) -> [Substring] {
    var found: [Substring] = []
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "(")) {
      let word = text.utf8[..<open].suffix(3).map { $0 | 0x20 }
      rest = rest[rest.index(after: open)...]
      if word == Array("url".utf8) { found.append(address(at: rest)) }
    }
    return found
  }

  private static func address(at text: Substring.UTF8View) -> Substring {
    let start = text.drop { isBlank($0) }
    let quote = start.first.flatMap { $0 == 0x22 || $0 == 0x27 ? $0 : nil }
    return Substring(
      start.dropFirst(quote == nil ? 0 : 1).prefix { $0 != UInt8(ascii: ")") && $0 != quote })
  }
}
