package import Basis

/// Looks whether external addresses work: what was kept from earlier runs, and for the rest the
/// websites themselves.
/// - Parameters:
///   - day: that counts as today; tells how old a kept outcome is.
///   - folder: where outcomes are kept; `nil` keeps nothing.
///   - progress: takes how many addresses are done, and of how many.
/// - Throws: `SystemError` when the machine fails.
package func visit(
  _ written: [WrittenAddress], with visitor: Visitor, day: CalendarDate, keptIn folder: String?,
  progress: (_ done: Int, _ total: Int) -> Void
) throws -> VisitReport {
  let addresses = Set(written.compactMap(\.address))
    .sorted { $0.text.precedes($1.text) }
  // Who has no external addresses needs no file.
  let file = addresses.isEmpty ? nil : folder.map { KeptFile(folder: $0) }
  var (kept, notice) = file?.read() ?? (KeptOutcomes(), nil)
  var outcomes: [WebAddress: Outcome] = [:]
  for address in addresses { outcomes[address] = kept.outcome(of: address, on: day) }
  let known = outcomes.count
  var saved = 0
  let open = addresses.filter { outcomes[$0] == nil }
  if !open.isEmpty {
    let visited = try visitor.visit(open) { found in
      progress(known + found.count, addresses.count)
      // Who stops a long run need not begin anew.
      guard found.count >= saved + 50 else { return }
      saved = found.count
      for (address, outcome) in found { kept.keep(outcome, of: address, on: day) }
      notice = file?.write(kept.bytes(on: day)) ?? notice
    }
    for (address, outcome) in visited ?? [:] {
      outcomes[address] = outcome
      kept.keep(outcome, of: address, on: day)
    }
    if visited != nil { notice = file?.write(kept.bytes(on: day)) ?? notice }
  }
  return VisitReport(written, outcomes, notices: [notice].compactMap(\.self))
}
