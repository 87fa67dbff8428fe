private import ArgumentParser
internal import Basis

/// The names of the commands, to catch a word that is none before the parser calls it "unexpected".
enum CommandNames {
  static let all = Leernetwerk.configuration.subcommands.compactMap {
    $0.configuration.commandName
  }

  /// Refuses a first word, or the word after `help`, that is not a command.
  static func check(_ arguments: [String]) throws(Refusal) {
    guard let first = arguments.first else { throw Refusal(.commandMissing) }
    if first == "help" {
      if arguments.count > 1 { try check(name: arguments[1]) }
    } else {
      try check(name: first)
    }
  }

  private static func check(name: String) throws(Refusal) {
    guard !name.hasPrefix("-"), !all.contains(name), name != "help" else { return }
    throw Refusal(.commandUnknown(name, nearest: NearMiss.best(for: name, among: all)))
  }
}
