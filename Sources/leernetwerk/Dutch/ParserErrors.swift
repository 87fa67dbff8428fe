private import ArgumentParser
private import Basis

/// Turns what the argument parser throws into the program's own errors. The parser keeps the data of
/// its errors to itself, so they are read back from its sentences; a sentence that is not known gives
/// a general message, never English.
enum ParserErrors {
  static func translated(_ error: any Error) -> any Error {
    let code = Leernetwerk.exitCode(for: error)
    if code == .success {
      let text = Leernetwerk.fullMessage(for: error, columns: DutchHelp.unwrapped)
      let isHelpPage = text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ")
      return HelpRequest(
        text: isHelpPage ? DutchHelp.translated(text) : DutchHelp.phrases(text) + "\n")
    }
    guard code == .validationFailure else { return error }
    let sentence = Leernetwerk.message(for: error)
    return Refusal(message(sentence, page: page(Leernetwerk.fullMessage(for: error))))
  }

  /// The command whose help belongs to the error: `leernetwerk build`.
  private static func page(_ text: String) -> String {
    text.firstMatch(of: /See '(leernetwerk[a-z ]*) --help' for more information\./)
      .map { String($0.1) } ?? "leernetwerk"
  }

  private static func message(_ sentence: String, page: String) -> Message {
    optionMessage(sentence, page) ?? valueMessage(sentence) ?? wordMessage(sentence, page)
      ?? .useNotUnderstood(page: page)
  }

  private static func optionMessage(_ sentence: String, _ page: String) -> Message? {
    if let match = sentence.wholeMatch(
      of: /(?s)Unknown option '(.*)'\. Did you mean '(.*)'\?/)
    {
      return .optionUnknown(String(match.1), nearest: String(match.2), page: page)
    }
    if let match = sentence.wholeMatch(of: /(?s)Unknown option '(.*?)'(\n.*)?/) {
      return .optionUnknown(String(match.1), nearest: nil, page: page)
    }
    if let match = sentence.wholeMatch(of: /(?s)Invalid option: (.*)/) {
      return .optionUnknown(String(match.1), nearest: nil, page: page)
    }
    if let match = sentence.wholeMatch(of: /Missing value for '(.*?)( <.*>)?'/) {
      return .optionWithoutValue(String(match.1), page: page)
    }
    if let match = sentence.wholeMatch(
      of: /(?s)The option '(.*?)' does not take any value, but '(.*)' was specified\./)
    {
      return .optionWithValue(String(match.1), value: String(match.2))
    }
    if let match = sentence.wholeMatch(
      of: /Value to be set with flag '(.*?)'(?: in '.*')? had already been set with (.*)/)
    {
      let earlier = match.2.split(separator: "'").dropFirst().first ?? ""
      return .optionsExclude(dashed(earlier), dashed(match.1))
    }
    return nil
  }

  /// `q` out of `-qv` as `-q`.
  private static func dashed(_ flag: Substring) -> String {
    flag.hasPrefix("-") ? String(flag) : "-\(flag)"
  }

  private static func valueMessage(_ sentence: String) -> Message? {
    guard
      let match = sentence.wholeMatch(of: /(?s)The value '(.*)' is invalid for '(.*?)'([.:].*)?/)
    else { return nil }
    let value = String(match.1)
    let place = match.2.split(separator: " ").first.map(String.init) ?? String(match.2)
    let allowed = (match.3 ?? "").matches(of: /'([^']*)'|\n  - (\S+)/).compactMap {
      ($0.1 ?? $0.2).map(String.init)
    }
    return .valueInvalid(
      value, for: place, allowed: allowed, nearest: NearMiss.best(for: value, among: allowed))
  }

  private static func wordMessage(_ sentence: String, _ page: String) -> Message? {
    if let match = sentence.wholeMatch(of: /(?s)Missing expected argument '(.*)'/) {
      return .wordMissing(String(match.1), page: page)
    }
    if let match = sentence.wholeMatch(of: /(?s)Missing one of: (.*)/) {
      return .wordMissing(String(match.1), page: page)
    }
    if let match = sentence.wholeMatch(of: /(?s)Unexpected argument (.*)/) {
      return .wordsTooMany(String(match.1), page: page)
    }
    if let match = sentence.wholeMatch(of: /(?s)\d+ unexpected arguments: (.*)/) {
      return .wordsTooMany(String(match.1), page: page)
    }
    return nil
  }
}
