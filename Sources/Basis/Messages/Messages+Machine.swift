private import Glibc

/// What the machine refused, in Dutch.
extension Message {
  /// `kan 'site/index.html' niet schrijven: de schijf is vol (ENOSPC)`.
  package static func machineFailed(_ error: SystemError) -> Message {
    machineFailed(error, again: "bouw", rest: "aan de site is niets veranderd")
  }

  /// - Parameter hasBegun: whether files were put in their place already.
  package static func publishingStopped(_ error: SystemError, hasBegun: Bool) -> Message {
    machineFailed(
      error, again: "publiceer",
      rest: hasBegun
        ? "een deel staat er al, en elke pagina heeft wat zij nodig heeft"
        : "er is nog niets gepubliceerd")
  }

  /// - Parameters:
  ///   - again: what to do again after the remedy.
  ///   - rest: what now stands.
  private static func machineFailed(_ error: SystemError, again: String, rest: String) -> Message {
    let action = MachineAction(error.operation)
    let cause = MachineCause(error.number, action, again: again)
    return Message(
      .machineWeigert,
      "kan '\(error.path)' niet \(action.rawValue): \(cause.text) (\(cause.name))",
      hulp: action == .lezen || error.number == EPIPE ? cause.remedy : "\(cause.remedy); \(rest)")
  }
}

/// What was asked of the machine, as a user would say it.
private enum MachineAction: String {
  case lezen
  case schrijven
  case maken
  case vervangen
  case verwijderen
  case vergrendelen

  init(_ operation: String) {
    switch operation {
    case "create", "write", "close", "fchmod", "futimens", "link", "sync": self = .schrijven
    case "mkdir": self = .maken
    case "rename": self = .vervangen
    case "unlink": self = .verwijderen
    case "lock": self = .vergrendelen
    default: self = .lezen
    }
  }
}

/// Why the machine refused, and what helps.
private struct MachineCause {
  /// The system's own name for whoever helps the user.
  let name: String
  let text: String
  let remedy: String

  init(_ number: Int32, _ action: MachineAction, again: String) {
    let known = MachineCause.known(number, action, again)
    self.name = known?.name ?? "fout \(number)"
    self.text = known?.text ?? "het systeem weigert het"
    self.remedy = known?.remedy ?? "geef deze melding door aan uw beheerder"
  }

  private init(_ name: String, _ text: String, _ remedy: String) {
    self.name = name
    self.text = text
    self.remedy = remedy
  }

  private static func known(
    _ number: Int32, _ action: MachineAction, _ again: String
  ) -> MachineCause? {
    let right = action == .lezen ? "leesrecht op het bestand en zijn map" : "schrijfrecht op de map"
    return switch number {
    case ENOSPC: .init("ENOSPC", "de schijf is vol", "maak ruimte vrij en \(again) opnieuw")
    case EDQUOT:
      .init("EDQUOT", "uw schijfruimte is op", "ruim op, of vraag uw beheerder om meer ruimte")
    case EFBIG: .init("EFBIG", "het bestand wordt te groot", "gebruik een kleiner bestand")
    case EACCES: .init("EACCES", "u hebt daar geen recht toe", "geef uzelf \(right)")
    case EPERM: .init("EPERM", "dat is niet toegestaan", "geef uzelf \(right)")
    case EROFS:
      .init("EROFS", "de schijf is alleen te lezen", "kies een map waarin u mag schrijven")
    case EMFILE, ENFILE:
      .init(
        "EMFILE", "er staan te veel bestanden open", "sluit andere programma's en \(again) opnieuw")
    case ENOMEM:
      .init("ENOMEM", "het geheugen is vol", "sluit andere programma's en \(again) opnieuw")
    case ENOENT: .init("ENOENT", "het bestaat niet", "kijk of de naam goed is")
    case EEXIST, ENOTEMPTY:
      .init("EEXIST", "er staat al iets", "kijk wat er staat en \(again) opnieuw")
    case ENOTDIR: .init("ENOTDIR", "een deel van het pad is geen map", "kijk of het pad goed is")
    case EISDIR: .init("EISDIR", "het is een map", "geef een bestand op")
    case EINVAL where action == .lezen:
      .init("EINVAL", "het is geen gewoon bestand", "vervang het door een gewoon bestand")
    case ELOOP:
      .init("ELOOP", "het is een verwijzing (symbolische link)", "zet er het bestand zelf neer")
    case ENAMETOOLONG: .init("ENAMETOOLONG", "het pad is te lang", "gebruik kortere namen")
    case EPIPE:
      .init("EPIPE", "het programma dat meelas, is gestopt", "lees het hele verslag")
    case EIO: .init("EIO", "de schijf geeft een fout", "kijk de schijf na en \(again) opnieuw")
    case EBUSY: .init("EBUSY", "het is in gebruik", "sluit wat het gebruikt en \(again) opnieuw")
    case ESTALE:
      .init("ESTALE", "de netwerkschijf is weggevallen", "verbind opnieuw en \(again) opnieuw")
    default: nil
    }
  }
}
