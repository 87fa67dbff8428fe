/// A drawing as bytes of SVG, to stand in a page.
package struct SVG: Sendable, Hashable {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }
}
