internal import Basis

/// A template file as a tree.
struct ParsedTemplate: Sendable {
  let name: String
  let file: SourceFile
  let nodes: [Node]
  let diagnostics: [Diagnostic]

  init(name: String, file: SourceFile) {
    let tokens = Tokenizer(file)
    let pairs = TagPairs(tokens.tags, in: file)
    var builder = TreeBuilder(pairs, in: file)
    self.name = name
    self.file = file
    self.nodes = builder.build()
    self.diagnostics = tokens.diagnostics + pairs.diagnostics
  }
}
