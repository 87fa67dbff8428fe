/// One part of a name in a template, with its hash worked out when the template was compiled, so
/// that a look-up compares numbers and only the name it finds as text.
package struct TemplateName: Sendable, Hashable {
  package let text: String
  let hash: UInt64

  package init(_ text: String) {
    self.text = text
    self.hash = TemplateName.fnv1a(text)
  }

  package static func == (left: TemplateName, right: TemplateName) -> Bool {
    left.hash == right.hash && left.text == right.text
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// FNV-1a, the same on every run.
  private static func fnv1a(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
