import Basis
import Indexing
import Kennisbank
import Linking
import Rendering
import Writing

/// Reads and checks everything and writes nothing.
package func check(
  _ options: BuildOptions, progress: (@Sendable (Progress) -> Void)?
) async throws -> CheckResult {
  var watch = Stopwatch(progress)
  let result: CheckResult
  // A writer may have the content alone.
  if try FileSystem.kind(at: options.templates) == nil {
    result = CheckResult(try await Content.load(options, watch: &watch), isListed: true)
  } else {
    result = try await prepare(options, isListed: true, watch: &watch).result
  }
  watch.end()
  return result.timed(watch.timings)
}

/// Checks everything and, when no error stands, writes the site.
package func build(
  _ options: BuildOptions, progress: (@Sendable (Progress) -> Void)?
) async throws -> BuildResult {
  let writer = try SiteWriter(
    output: options.output, content: options.content, templates: options.templates)
  let staging = try writer.open()
  var watch = Stopwatch(progress)
  let (result, site, templates) = try await prepare(options, isListed: false, watch: &watch)
  guard let site, !result.hasErrors(streng: options.streng) else {
    staging.abandon()
    return .refused(result.timed(watch.timings))
  }
  watch.begin("zoekindex maken", total: nil)
  let search = try await SearchIndex.make(site, options: options)
  let outputs = try Outputs(site: site, templates: templates, search: search, options: options)
  watch.begin("pagina's maken", total: outputs.files.count)
  let ticks = watch.counter
  _ = try await parallelMap(outputs.files, workers: options.jobs) { file in
    defer { ticks.tick() }
    try file.put(in: staging, isPacked: options.comprimeer)
  }
  watch.begin("wegschrijven", total: nil)
  let report = try staging.commit()
  watch.end()
  return BuildResult(
    check: result, pages: outputs.pageCount, written: report.written, unchanged: report.unchanged,
    removed: report.removed, timings: watch.timings, refused: false, notices: outputs.notices)
}

/// Steps 1 to 3, for a check and for a build. Templates come first: while one of them is wrong, no
/// content is read.
/// - Parameter isListed: whether the result tells the documents and addresses too.
/// - Returns: no site while a template is wrong.
private func prepare(
  _ options: BuildOptions, isListed: Bool, watch: inout Stopwatch
) async throws -> (result: CheckResult, site: Site?, templates: TemplateFolder) {
  watch.begin("sjablonen", total: nil)
  let templates = try TemplateFolder(options.templates)
  let faults = PageTemplate.problems(in: templates.library)
  if !faults.isEmpty {
    return (CheckResult(diagnostics: faults, paths: [], documents: []), nil, templates)
  }
  let content = try await Content.load(options, watch: &watch)
  return (CheckResult(content, isListed: isListed), content.site, templates)
}

extension CheckResult {
  fileprivate init(_ content: Content, isListed: Bool) {
    self.init(
      diagnostics: content.problems, paths: content.paths,
      documents: isListed ? content.documents : [],
      addresses: isListed ? content.addresses : [], baseURL: content.site.instellingen.basisURL)
  }

  fileprivate func hasErrors(streng: Bool) -> Bool {
    diagnostics.contains { $0.severity == .fout || (streng && $0.severity == .waarschuwing) }
  }

  fileprivate func timed(_ timings: [StepTiming]) -> CheckResult {
    var result = self
    result.timings = timings
    return result
  }
}

extension BuildResult {
  fileprivate static func refused(_ check: CheckResult) -> BuildResult {
    BuildResult(
      check: check, pages: 0, written: 0, unchanged: 0, removed: 0, timings: check.timings,
      refused: true)
  }
}
