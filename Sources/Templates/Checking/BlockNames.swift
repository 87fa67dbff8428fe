extension TemplateLibrary {
  /// The blocks that a template offers: its own, and those of all it puts in.
  func blocks(reachableFrom name: String) -> Set<String> {
    var blocks: Set<String> = []
    var seen: Set<String> = [name]
    var waiting = [name]
    while let next = waiting.popLast() {
      guard let template = template(named: next) else { continue }
      var found = BlockNames()
      found.collect(template.nodes)
      blocks.formUnion(found.blocks)
      for name in found.templates where seen.insert(name).inserted { waiting.append(name) }
    }
    return blocks
  }
}

/// The names of blocks and of other templates in a tree.
private struct BlockNames {
  var blocks: Set<String> = []
  var templates: [String] = []

  mutating func collect(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .text, .variable: break
      case .section(_, let body), .inverted(_, let body): collect(body)
      case .partial(let call): templates.append(call.tag.name)
      case .parent(let call, let arguments):
        templates.append(call.tag.name)
        for argument in arguments { collect(argument) }
      case .block(let block): collect(block)
      }
    }
  }

  private mutating func collect(_ block: BlockNode) {
    blocks.insert(block.tag.name)
    collect(block.body)
  }
}
