import Basis

/// A problem in a text, at the first place where `marked` stands, for the tests of the reports.
func problem(
  _ text: String, at marked: String, severity: Severity = .fout, hulp: String? = nil,
  path: String = "content/x.md", message: String = "onbekend thema 'X'"
) -> Diagnostic {
  let file = SourceFile(path: path, text: text)
  let bytes = Array(text.utf8)
  let wanted = Array(marked.utf8)
  let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? bytes.count
  return problem(
    in: file, SourceSpan(start, start + wanted.count), severity: severity, hulp: hulp,
    message: message)
}

func problem(
  in file: SourceFile, _ span: SourceSpan, severity: Severity = .fout, hulp: String? = nil,
  message: String = "onbekend thema 'X'"
) -> Diagnostic {
  let code = MessageCode(
    "thema-onbekend", severity, betekenis: "Het thema bestaat niet. Kijk in themas.",
    voorbeeld: "- Zrg", remedie: "Schrijf de naam goed.")
  return Diagnostic(Message(code, message, hulp: hulp), in: file, at: span)
}

func printed(_ diagnostics: Diagnostic...) -> String {
  String(decoding: TextReport(colour: false).bytes(diagnostics), as: UTF8.self)
}
