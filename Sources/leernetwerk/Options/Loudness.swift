internal import ArgumentParser

/// How much the program tells on the way.
enum Loudness: EnumerableFlag {
  case quiet
  case verbose

  static func name(for value: Loudness) -> NameSpecification {
    switch value {
    case .quiet: [.customShort("q"), .customLong("stil")]
    case .verbose: [.customShort("v"), .customLong("uitgebreid")]
    }
  }

  static func help(for value: Loudness) -> ArgumentHelp? {
    switch value {
    case .quiet: "Toon alleen fouten."
    case .verbose: "Toon ook hoe lang elke stap duurde."
    }
  }
}
