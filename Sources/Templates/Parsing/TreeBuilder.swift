internal import Basis

/// Makes the tree of a template from its tags: what is standalone loses its line, what a parent tag
/// holds outside blocks is left out.
struct TreeBuilder {
  private let bytes: [UInt8]
  private let tags: [Tag]
  private let partner: [Int: Int]
  private var next = 0
  /// Where the text starts that is not yet in the tree.
  private var position = 0

  init(_ pairs: TagPairs, in file: SourceFile) {
    self.bytes = file.bytes
    self.tags = pairs.tags
    self.partner = pairs.partner
  }

  mutating func build() -> [Node] {
    nodes(until: tags.count, in: nil)
  }

  private mutating func nodes(until end: Int, in container: Tag?) -> [Node] {
    var nodes: [Node] = []
    while next < end {
      let number = next
      let tag = tags[number]
      next += 1
      switch tag.kind {
      case .variable, .raw:
        addText(before: tag, trimmed: false, to: &nodes)
        nodes.append(.variable(tag))
        pass(tag, trimmed: false)
      case .comment:
        addText(before: tag, trimmed: tag.isAlone, to: &nodes)
        pass(tag, trimmed: tag.isAlone)
      case .partial:
        addText(before: tag, trimmed: tag.isAlone, to: &nodes)
        nodes.append(.partial(call(tag, isStandalone: tag.isAlone)))
        pass(tag, trimmed: tag.isAlone)
      case .section, .inverted, .parent, .block:
        guard let close = partner[number] else { continue }
        addPair(tag, number, close, to: &nodes, in: container)
      case .close: continue
      }
    }
    if container == nil { addText(from: position, to: bytes.count, &nodes) }
    return nodes
  }

  private mutating func addPair(
    _ tag: Tag, _ number: Int, _ end: Int, to nodes: inout [Node], in container: Tag?
  ) {
    let close = tags[end]
    if tag.kind == .section || tag.kind == .inverted {
      addText(before: tag, trimmed: tag.isAlone, to: &nodes)
      let body = body(of: tag, to: end, opening: tag.isAlone, closing: close.isAlone)
      nodes.append(tag.kind == .section ? .section(tag, body) : .inverted(tag, body))
      pass(close, trimmed: close.isAlone)
    } else if tag.kind == .parent {
      let isStandalone = tag.line.isClearBefore && close.line.isClearAfter
      addText(before: tag, trimmed: isStandalone, to: &nodes)
      let inside = body(of: tag, to: end, opening: false, closing: false)
      let arguments = inside.compactMap { node in
        if case .block(let block) = node { block } else { nil }
      }
      nodes.append(.parent(call(tag, isStandalone: isStandalone), arguments))
      pass(close, trimmed: isStandalone)
    } else if container?.kind == .parent {
      let body = body(
        of: tag, to: end, opening: tag.line.isClearAfter, closing: close.line.isClearBefore)
      nodes.append(.block(BlockNode(tag: tag, close: close, body: body, isArgument: true)))
      pass(close, trimmed: false)
    } else {
      let isStandalone = tag.line.isClearBefore && close.line.isClearAfter
      addText(before: tag, trimmed: isStandalone || tag.isAlone, to: &nodes)
      let body = body(
        of: tag, to: end, opening: isStandalone ? tag.line.isClearAfter : tag.isAlone,
        closing: isStandalone ? close.line.isClearBefore : close.isAlone)
      nodes.append(.block(BlockNode(tag: tag, close: close, body: body, isArgument: false)))
      pass(close, trimmed: isStandalone || close.isAlone)
    }
  }

  /// What stands between an opening tag and its closing tag.
  /// - Parameters:
  ///   - opening: whether the rest of the opening tag's line goes with the tag.
  ///   - closing: whether the start of the closing tag's line goes with the tag.
  private mutating func body(of tag: Tag, to end: Int, opening: Bool, closing: Bool) -> [Node] {
    pass(tag, trimmed: opening)
    var body = nodes(until: end, in: tag)
    addText(before: tags[end], trimmed: closing, to: &body)
    next = end + 1
    return body
  }

  private func call(_ tag: Tag, isStandalone: Bool) -> PartialCall {
    let start = isStandalone ? tag.line.start : tag.span.start
    return PartialCall(
      tag: tag, isStandalone: isStandalone, indentation: SourceSpan(start, tag.span.start))
  }

  /// - Parameter trimmed: whether the start of the tag's line goes with the tag.
  private func addText(before tag: Tag, trimmed: Bool, to nodes: inout [Node]) {
    if trimmed {
      addText(from: position, to: tag.line.start, &nodes)
    } else {
      addText(from: position, to: tag.span.start, &nodes)
      if tag.startsLine { nodes.append(.text(SourceSpan(at: tag.span.start))) }
    }
  }

  private func addText(from start: Int, to end: Int, _ nodes: inout [Node]) {
    if start < end { nodes.append(.text(SourceSpan(start, end))) }
  }

  /// - Parameter trimmed: whether the rest of the tag's line goes with the tag.
  private mutating func pass(_ tag: Tag, trimmed: Bool) {
    position = trimmed ? max(tag.span.end, tag.line.newline.end) : tag.span.end
  }
}
