/// How bad a message is; the raw value is the Dutch word that users see.
package enum Severity: String, Sendable, Hashable, CaseIterable {
  /// The build stops and the earlier site stays.
  case fout
  /// The build goes on; `--streng` makes it a `fout`.
  case waarschuwing
  /// Good to know.
  case opmerking
}
