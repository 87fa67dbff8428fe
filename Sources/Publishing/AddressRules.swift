package import Basis

/// What holds for every address, whatever program gets it.
package enum AddressRules {
  /// - Throws: `Refusal` for nothing, for what looks like an option, and for what cannot be seen.
  package static func check(_ text: String, option: String) throws(Refusal) {
    if text.isEmpty { throw Refusal(.addressEmpty(option)) }
    if text.hasPrefix("-") { throw Refusal(.addressLikeOption(text, option: option)) }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    {
      throw Refusal(.addressWithControl(text, option: option))
    }
  }

  /// - Throws: `Refusal` as above, and for an address on a server.
  package static func checkFolder(_ text: String) throws(Refusal) {
    try check(text, option: "--map")
    let head = text.prefix { $0 != "/" }
    if let at = head.firstIndex(of: "@"), head[at...].contains(":") {
      throw Refusal(.addressNotFolder(text))
    }
  }
}
