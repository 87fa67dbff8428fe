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
  watch.begin("lezen", total: nil)
  // A writer may have the content alone.
  let hasTemplates = try FileSystem.kind(at: options.templates) != nil
  let templates = hasTemplates ? try TemplateFiles(options.templates) : nil
  let files = try await ContentFiles.read(options.content, workers: options.jobs)
  let result =
    if let templates {
      try await prepare(files, templates, options, isListed: true, watch: &watch).result
    } else {
      CheckResult(
        try await Content.load(files, options, isListed: true, watch: &watch), isListed: true)
    }
  watch.end()
  return result.timed(watch.timings)
}

/// Checks everything and, when no error stands, writes the site. What is the same as for the site that
/// stands is not made again.
package func build(
  _ options: BuildOptions, progress: (@Sendable (Progress) -> Void)?
) async throws -> BuildResult {
  let writer = try SiteWriter(
    output: options.output, content: options.content, templates: options.templates)
  let session = try writer.open()
  var watch = Stopwatch(progress)
  watch.begin("lezen", total: nil)
  let last = LastBuild(session)
  async let compared = last.site(session, workers: options.jobs)
  let sources = try BuildSources(options)
  let now = last.isBy(sources.program) ? try await sources.keys(options) : nil
  let site = await compared
  if let now, let told = await last.told(of: site, now, workers: options.jobs) {
    session.leave()
    watch.end()
    return BuildResult(told, timings: watch.timings)
  }
  let inputs = try await BuildInputs.read(sources, options)
  let standing = try session.survey(site)
  let (result, found, templates) = try await prepare(
    inputs.content, inputs.templates, options, isListed: false, watch: &watch)
  guard let content = consume found, !result.hasErrors(streng: options.streng) else {
    session.leave()
    return .refused(result.timed(watch.timings))
  }
  let keys = inputs.keys
  let made = try await MadeSite(
    consume content, consume inputs, templates, over: standing, in: session,
    last: last.inPieces(by: sources.program), options, watch: &watch)
  watch.begin("wegschrijven", total: nil)
  let report = try await made.staging.commit(isRemembered: true, workers: options.jobs)
  let memory = BuildMemory(
    keys: keys, pages: made.pages, files: report.written + report.unchanged,
    inPieces: made.inPieces, diagnostics: result.diagnostics, notices: made.notices)
  await made.staging.remember(memory.packed, workers: options.jobs)
  watch.end()
  return BuildResult(
    diagnostics: result.diagnostics, pages: made.pages, written: report.written,
    unchanged: report.unchanged, removed: report.removed, timings: watch.timings, refused: false,
    notices: last.notices(site, sources.program) + made.notices)
}

/// Steps 2 and 3, for a check and for a build. Templates come first: while one of them is wrong, no
/// content is looked at.
/// - Parameter isListed: whether the result tells the files, documents and addresses too.
/// - Returns: no content while a template is wrong.
private func prepare(
  _ files: ContentFiles, _ templates: TemplateFiles, _ options: BuildOptions,
  isListed: Bool, watch: inout Stopwatch
) async throws -> (result: CheckResult, content: Content?, templates: TemplateFolder) {
  watch.begin("sjablonen", total: nil)
  let templates = TemplateFolder(templates)
  let faults = PageTemplate.problems(in: templates.library)
  if !faults.isEmpty {
    return (CheckResult(diagnostics: faults, paths: [], documents: []), nil, templates)
  }
  let content = try await Content.load(files, options, isListed: isListed, watch: &watch)
  return (CheckResult(content, isListed: isListed), content, templates)
}

extension CheckResult {
  fileprivate init(_ content: Content, isListed: Bool) {
    self.init(
      diagnostics: content.problems, paths: isListed ? content.paths : [],
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
  /// Of a build that found everything as the last one left it.
  fileprivate init(_ memory: BuildMemory, timings: [StepTiming]) {
    self.init(
      diagnostics: memory.diagnostics, pages: memory.pages, written: 0, unchanged: memory.files,
      removed: 0, timings: timings, refused: false, notices: memory.notices)
  }

  fileprivate static func refused(_ check: CheckResult) -> BuildResult {
    BuildResult(
      diagnostics: check.diagnostics, pages: 0, written: 0, unchanged: 0, removed: 0,
      timings: check.timings, refused: true)
  }
}
