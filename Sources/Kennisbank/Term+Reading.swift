package import Basis
import Reading

extension Term {
  /// Reads woordenlijst.yml: a list of `{term, afkorting, ook, betekenis}`.
  package static func read(_ file: SourceFile) -> (terms: [Term], problems: [Diagnostic]) {
    let encoding = TextGate.problems(in: file)
    if encoding.contains(where: { $0.severity == .fout }) { return ([], encoding) }
    let (value, found) = YAMLFields.read(file, part: 0..<file.bytes.count)
    var problems = encoding + found
    guard let value else { return ([], problems) }
    guard case .list(let items) = value.content else {
      problems.append(
        Diagnostic(
          .fieldKind("woordenlijst", wanted: "een lijst", example: "- { term: …, betekenis: … }"),
          in: file, at: value.span))
      return ([], problems)
    }
    var terms: [Term] = []
    var seen: [String: Int] = [:]
    for item in items {
      guard case .map(let fields) = item.content else {
        problems.append(
          Diagnostic(
            .fieldKind("term", wanted: "een groep", example: "- { term: …, betekenis: … }"),
            in: file, at: item.span))
        continue
      }
      var reader = FieldReader(fields, in: file, at: item.span)
      let term = reader.text("term", required: "…")
      let afkorting = reader.text("afkorting")
      let ook = reader.texts("ook").map(\.name)
      let betekenis = reader.text("betekenis")?.name
      reader.finish()
      problems += reader.problems
      guard let term else { continue }
      for name in [term, afkorting].compactMap({ $0 }) {
        let line = SourcePosition(of: name.span, in: file).line
        let key = name == afkorting ? name.name : Folding.key(name.name)
        if let first = seen[key] {
          problems.append(
            Diagnostic(.keyTwice(name.name, firstLine: first), in: file, at: name.span))
        }
        seen[key] = line
      }
      terms.append(
        Term(term: term.name, afkorting: afkorting?.name, ook: ook, betekenis: betekenis))
    }
    let sorted = terms.map { (key: Folding.key($0.term), term: $0) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return (sorted.map(\.term), problems)
  }
}

/// A file that is one YAML map.
enum YAMLFile {
  static func fields(of file: SourceFile) -> (fields: [Field]?, problems: [Diagnostic]) {
    let encoding = TextGate.problems(in: file)
    if encoding.contains(where: { $0.severity == .fout }) { return (nil, encoding) }
    let (value, problems) = YAMLFields.read(file, part: 0..<file.bytes.count)
    guard let value else {
      // A file of only comments holds no fields; that is not the same as fields that cannot be read.
      return (problems.isEmpty ? [] : nil, encoding + problems)
    }
    guard case .map(let fields) = value.content else {
      return (nil, encoding + problems + [Diagnostic(.yamlInvalid(), in: file, at: value.span)])
    }
    return (fields, encoding + problems)
  }
}
