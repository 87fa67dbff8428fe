private import Basis

/// Reads and checks everything and writes nothing.
package func check(
  _ options: BuildOptions, progress: (@Sendable (Progress) -> Void)?
) async throws -> CheckResult {
  guard try FileSystem.kind(at: options.content) == .folder else {
    throw Refusal(.folderMissing(options.content))
  }
  return CheckResult(diagnostics: [], paths: [], documents: [])
}

/// Checks everything and, when no error stands, writes the site.
package func build(
  _ options: BuildOptions, progress: (@Sendable (Progress) -> Void)?
) async throws -> BuildResult {
  let result = try await check(options, progress: progress)
  return BuildResult(
    check: result, pages: 0, written: 0, unchanged: 0, removed: 0, timings: [], refused: false)
}
