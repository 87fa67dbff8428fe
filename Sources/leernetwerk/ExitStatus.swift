/// How the program ends. Thrown by a command that has already told why.
enum ExitStatus: Int32, Error {
  case good = 0
  /// The content has errors.
  case contentRefused = 1
  /// The command line or the configuration is wrong.
  case wrongUse = 2
  /// The machine could not read or write, or the report got lost.
  case machineFailed = 3
}
