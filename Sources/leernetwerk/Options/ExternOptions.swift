internal import ArgumentParser
internal import Basis
internal import Visiting

/// The options of a check that also asks websites.
struct ExternOptions: ParsableArguments {
  @Flag(
    help: """
      Ga ook na of de koppelingen naar andere websites werken. Dat duurt even: een website krijgt \
      hoogstens één vraag per seconde.
      """)
  var extern = false

  @Option(
    help: ArgumentHelp(
      "De map waarin de uitkomsten van --extern een week bewaard blijven. Anders de map voor tijdelijke "
        + "gegevens van de gebruiker (~/.cache/leernetwerk).", valueName: "map"),
    completion: .directory)
  var externMap: String?

  /// For tests, which have no time to be polite to themselves.
  @Option(help: ArgumentHelp(visibility: .hidden)) var externPauze: String?
  @Option(help: ArgumentHelp(visibility: .hidden)) var externGeduld: String?

  /// The limits, with the pause and the patience (for a connection; twice that for an answer) in
  /// milliseconds where they are given; `nil` without `--extern`.
  func limits() throws(Refusal) -> Limits? {
    guard extern else {
      guard externMap == nil, externPauze == nil, externGeduld == nil else {
        throw Refusal(.wordMissing("--extern", page: "leernetwerk check"))
      }
      return nil
    }
    var limits = Limits()
    if let externPauze {
      limits.pause = .milliseconds(try Self.number(externPauze, for: "--extern-pauze"))
    }
    if let externGeduld {
      let patience = try Self.number(externGeduld, for: "--extern-geduld")
      limits.connectTimeout = .milliseconds(patience)
      limits.timeout = .milliseconds(2 * patience)
    }
    return limits
  }

  private static func number(_ text: String, for option: String) throws(Refusal) -> Int {
    let isDigits = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isDigits, let number = Int(text), (1...60_000).contains(number) else {
      throw Refusal(.numberInvalid(text, for: option, 1...60_000))
    }
    return number
  }

  /// Where outcomes are kept, by the rules of the XDG base directories; `nil` for a user without a
  /// home.
  var folder: String? {
    if let externMap { return externMap }
    if let cache = Environment.value("XDG_CACHE_HOME"), cache.hasPrefix("/") {
      return cache + "/leernetwerk"
    }
    return Environment.value("HOME").flatMap {
      $0.hasPrefix("/") ? $0 + "/.cache/leernetwerk" : nil
    }
  }
}
