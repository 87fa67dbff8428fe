internal import Basis

/// Goes along with the parser through a drawing and holds each part to the rules; stops at the first
/// that breaks one.
struct DrawingWalk {
  private(set) var fault: (DrawingFault, SourceSpan)?
  private(set) var size: PictureSize?
  private(set) var references = DrawingReferences()
  private let bytes: [UInt8]
  private var depth = 0
  /// The text of the style that is open, and where its tag begins.
  private var style: (text: [UInt8], tag: Int, depth: Int)?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func fail(_ fault: DrawingFault, at offset: Int) {
    if self.fault == nil { self.fault = (fault, SourceSpan(at: min(offset, bytes.count))) }
  }

  /// Drawing programs and plotting libraries write a bare document type, which says nothing and of
  /// which no browser fetches anything. What one declares of its own, between brackets, could change
  /// what the rest means.
  mutating func documentType(endsAt offset: Int) {
    let rest = bytes[min(offset, bytes.count)...].drop { DrawingStyle.isBlank($0) }
    if rest.first == UInt8(ascii: "[") { fail(.declarations, at: rest.startIndex) }
  }

  mutating func instruction(_ target: String, endsAt offset: Int) {
    if target == "xml-stylesheet" { fail(.styleSheet, at: tag(before: offset)) }
  }

  mutating func start(_ element: DrawingElement, endsAt offset: Int) {
    let tag = tag(before: offset)
    depth += 1
    if depth == 1 {
      guard element.isSVG, element.name == "svg" else { return fail(.notDrawing, at: tag) }
      size = DrawingSize.of(element)
    }
    if let found = DrawingRules.fault(in: element) {
      fault = (found.fault, place(of: found.needle, from: tag))
      return
    }
    references.start(element)
    if element.isSVG, element.name == "style", style == nil { style = ([], tag, depth) }
  }

  mutating func end() {
    if let open = style, open.depth == depth {
      style = nil
      let text = String(decoding: open.text, as: UTF8.self)
      if let found = DrawingStyle.fault(in: text) {
        fault = (found.fault, place(of: found.needle, from: open.tag))
      }
      references.refer(toAllIn: text)
    }
    references.end()
    depth -= 1
  }

  mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
    if style != nil { unsafe style?.text += text }
  }

  /// Where the tag begins that the parser has just read: no value can hold its first sign.
  private func tag(before offset: Int) -> Int {
    bytes[..<min(offset, bytes.count)].lastIndex(of: UInt8(ascii: "<")) ?? 0
  }

  /// Where the words at fault stand, or the tag when they are written another way.
  private func place(of needle: String, from tag: Int) -> SourceSpan {
    let wanted = Array(needle.utf8.prefix(200))
    var rest = bytes[tag...]
    while let first = wanted.first, let found = rest.firstIndex(of: first) {
      if bytes[found...].starts(with: wanted) {
        return SourceSpan(found, found + wanted.count)
      }
      rest = bytes[(found + 1)...]
    }
    return SourceSpan(at: tag)
  }
}
