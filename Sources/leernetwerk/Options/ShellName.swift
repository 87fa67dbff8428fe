internal import ArgumentParser

/// The shells for which there is a completion script.
enum ShellName: String, CaseIterable, ExpressibleByArgument {
  case bash
  case zsh
  case fish

  var parserShell: CompletionShell {
    switch self {
    case .bash: .bash
    case .zsh: .zsh
    case .fish: .fish
    }
  }
}
