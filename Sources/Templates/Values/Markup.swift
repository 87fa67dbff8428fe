/// HTML that our own renderer made; the only thing that passes a template unescaped.
package struct Markup: Sendable, Hashable {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var isEmpty: Bool { bytes.isEmpty }
}
