internal import Basis
internal import Building

/// What a build or a check tells on standard error: problems, times and the summary.
struct RunReport {
  private let terminal = Terminal.standard
  private let streng: Bool
  private let loudness: Loudness?

  init(streng: Bool, loudness: Loudness?) {
    self.streng = streng
    self.loudness = loudness
  }

  /// Runs work with a progress line, which is gone when the work ends, however it ends.
  func withProgress<Result: Sendable>(
    _ work: ((@Sendable (Progress) -> Void)?) async throws -> Result
  ) async throws -> Result {
    guard terminal.showsProgress, loudness != .quiet else { return try await work(nil) }
    let line = ProgressLine(on: terminal.problems)
    defer { line.wipe() }
    return try await work { line.show($0) }
  }

  /// Prints the problems; with `-q` only what stops the build.
  func problems(_ diagnostics: [Diagnostic]) throws {
    let shown =
      loudness != .quiet
      ? diagnostics
      : diagnostics.filter {
        $0.severity == .fout || streng && $0.severity == .waarschuwing
      }
    try terminal.problems.write(TextReport(colour: terminal.colour).bytes(shown))
  }

  /// With `-v` a line for each step: its name, time and count.
  func timings(_ timings: [StepTiming]) throws {
    guard loudness == .verbose, !timings.isEmpty else { return }
    let width = timings.map { DisplayWidth.of($0.step) }.max() ?? 0
    var text = ""
    for timing in timings {
      let gap = String(repeating: " ", count: width - DisplayWidth.of(timing.step))
      text += "\(VisibleText.of(timing.step))\(gap)  \(timing.milliseconds) ms"
      text += timing.count.map { ", \($0) stuks\n" } ?? "\n"
    }
    try terminal.problems.write(text)
  }

  /// The last line: the counts and what came of the run. With `-q` only when it is refused.
  func summary(_ tally: Tally, ending: String) throws {
    guard loudness != .quiet || tally.isRefused else { return }
    let separator = tally.fouten == 0 && !tally.isRefused ? ". " : "; "
    try terminal.problems.write("\(tally.text)\(separator)\(ending).\n")
  }
}
