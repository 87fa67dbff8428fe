package import Basis
import Reading

extension Term {
  /// Reads woordenlijst.yml: a list of `{term, afkorting, ook, betekenis}`.
  package static func read(_ file: SourceFile) -> (terms: [Term], problems: [Diagnostic]) {
    var (value, problems) = YAMLFile.value(of: file)
    guard let value else { return ([], problems) }
    guard case .list(let items) = value.content else {
      problems.append(
        Diagnostic(
          .fieldKind("woordenlijst", wanted: "een lijst", example: "- { term: …, betekenis: … }"),
          in: file, at: value.span))
      return ([], problems)
    }
    var terms: [Term] = []
    var seen: [String: SourceSpan] = [:]
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
        let key = name == afkorting ? name.name : Folding.key(name.name)
        if let first = seen[key] {
          problems.append(
            Diagnostic(
              .keyTwice(name.name, firstLine: file.line(of: first)), in: file, at: name.span))
        }
        seen[key] = name.span
      }
      terms.append(
        Term(term: term.name, afkorting: afkorting?.name, ook: ook, betekenis: betekenis))
    }
    let sorted = terms.map { (key: Folding.key($0.term), term: $0) }
      .sorted { $0.key.precedes($1.key) }
    return (sorted.map(\.term), problems)
  }
}

/// A file that is YAML from its first line to its last.
enum YAMLFile {
  static func value(of file: SourceFile) -> (value: FieldValue?, problems: [Diagnostic]) {
    let encoding = TextGate.problems(in: file)
    if encoding.contains(where: { $0.severity == .fout }) { return (nil, encoding) }
    let (value, problems) = YAMLFields.read(file, part: 0..<file.bytes.count)
    return (value, encoding + problems)
  }

  /// The fields of a file that is one map; `nil` when they cannot be read.
  static func fields(of file: SourceFile) -> (fields: [Field]?, problems: [Diagnostic]) {
    let (value, problems) = value(of: file)
    guard let value else {
      // A file of only comments holds no fields; that is not the same as fields that cannot be read.
      return (problems.contains { $0.severity == .fout } ? nil : [], problems)
    }
    guard case .map(let fields) = value.content else {
      return (nil, problems + [Diagnostic(.yamlInvalid(), in: file, at: value.span)])
    }
    return (fields, problems)
  }
}
