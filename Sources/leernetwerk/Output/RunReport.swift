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
    let shown = diagnostics.filter(isShown)
    try terminal.problems.write(TextReport(colour: terminal.colour).bytes(shown))
  }

  func isShown(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.severity {
    case .fout: true
    case .waarschuwing: loudness != .quiet || streng
    case .opmerking: loudness != .quiet
    }
  }

  /// Prints messages that have no place in a file.
  func notices(_ messages: [Message]) throws {
    for message in messages where loudness != .quiet {
      try terminal.problems.write(TextReport(colour: terminal.colour).bytes(message) + [0x0A])
    }
  }

  /// Prints the times with `-v`.
  func timings(_ timings: [StepTiming]) throws {
    try terminal.problems.write(text(timings))
  }

  /// A line for each step: its name, time and count; nothing without `-v`.
  func text(_ timings: [StepTiming]) -> String {
    guard loudness == .verbose else { return "" }
    let width = timings.map { DisplayWidth.of($0.step) }.max() ?? 0
    return timings.map { timing in
      let gap = String(repeating: " ", count: width - DisplayWidth.of(timing.step) + 2)
      let count = timing.count.map { ", \($0) stuks" } ?? ""
      return "\(VisibleText.of(timing.step))\(gap)\(timing.milliseconds) ms\(count)\n"
    }.joined()
  }

  /// Prints the last line.
  func summary(_ tally: Tally, ending: String) throws {
    try terminal.problems.write(text(tally, ending: ending))
  }

  /// The counts and what came of the run; with `-q` only when the content is refused.
  func text(_ tally: Tally, ending: String) -> String {
    if loudness == .quiet, !tally.isRefused { return "" }
    return "\(tally.text)\(tally.isRefused ? "; " : ". ")\(ending).\n"
  }
}
