internal import ArgumentParser
private import Basis

/// `leernetwerk uitleg`: what a code in a message means and what to do about it.
struct UitlegCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uitleg",
    abstract: "Legt een melding uit.",
    usage: "leernetwerk uitleg [<code>]",
    discussion: "De code staat tussen [ en ] achter de melding. Zonder code ziet u alle codes.")

  @Argument(
    help: ArgumentHelp("De code van de melding.", valueName: "code"),
    completion: .list(Catalogue.all.map(\.name).sorted()))
  var code: String?

  func run() async throws {
    guard let code else {
      try Output.data.write(list)
      return
    }
    let name = code.trimmed(of: "[]")
    guard let entry = Catalogue.entry(name) else {
      let nearest = NearMiss.best(for: name, among: Catalogue.all.map(\.name))
      throw Refusal(.codeUnknown(code, nearest: nearest))
    }
    try Output.data.write(page(entry))
  }

  private var list: String {
    let entries = Catalogue.all.sorted { $0.name < $1.name }
    let width = entries.map(\.name.count).max() ?? 0
    return entries.map { entry in
      entry.name + String(repeating: " ", count: width - entry.name.count + 2)
        + entry.firstSentence + "\n"
    }.joined()
  }

  private func page(_ entry: MessageCode) -> String {
    """
    \(entry.name) (\(entry.severity.rawValue))

    \(entry.betekenis)

    Voorbeeld:
    \(indented(entry.voorbeeld))

    Wat te doen:
    \(indented(entry.remedie))

    """
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }
}

extension String {
  /// Without the given characters at its ends.
  fileprivate func trimmed(of characters: String) -> String {
    var text = Substring(self)
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return String(text)
  }
}
