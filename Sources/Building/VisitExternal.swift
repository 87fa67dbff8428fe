package import Basis
package import Visiting

/// The step of `leernetwerk check --extern` that asks websites; no build comes here.
/// - Parameters:
///   - day: that counts as today.
///   - folder: where outcomes are kept for a next time; `nil` keeps nothing.
package func visitExternal(
  _ addresses: [WrittenAddress], with visitor: Visitor, day: CalendarDate, keptIn folder: String?,
  progress: (@Sendable (Progress) -> Void)?
) throws -> (report: VisitReport, timing: StepTiming) {
  let step = "externe adressen nagaan"
  let start = ContinuousClock.now
  let report = try visit(addresses, with: visitor, day: day, keptIn: folder) { done, total in
    progress?(Progress(step: step, done: done, total: total))
  }
  let (seconds, attoseconds) = (ContinuousClock.now - start).components
  let milliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  return (report, StepTiming(step: step, milliseconds: milliseconds, count: report.counts.all))
}
