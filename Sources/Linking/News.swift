package import Basis
package import Kennisbank

/// What changed in the kennisbank in a period. Every innovatie stands in one list at most; each list
/// is in the order of the titles.
package struct News: Sendable, Hashable {
  /// An innovatie that came into another phase.
  package struct Step: Sendable, Hashable {
    package let innovatie: DocumentID
    /// Where it came from, when that is known.
    package let from: Fase?
    package let to: Fase
    /// `nil` when the writer gave no day: then the day of the check has to do.
    package let since: CalendarDate?
  }

  package internal(set) var added: [Step] = []
  package internal(set) var moved: [Step] = []
  package internal(set) var stopped: [Step] = []
  /// Checked and brought up to date, without a known change of phase.
  package internal(set) var updated: [DocumentID] = []
}
