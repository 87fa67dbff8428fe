import Basis
import Kennisbank
import Linking
import Reading
import Visiting

/// Steps 1 to 3 on a content folder: everything read, checked and linked, with all problems.
struct Content: Sendable {
  let site: Site
  /// Sorted.
  let problems: [Diagnostic]
  /// Every file that was read, as messages show it, sorted.
  let paths: [String]
  private let checked: [CheckedDocument]
  private let contentFolder: String
  private let settings: SourceFile

  /// The documents of the site that come from a file.
  var documents: [ListedDocument] { ListedDocument.all(of: site, contentFolder: contentFolder) }

  /// The external addresses that pages show, by file and place. Nobody visits them here.
  var addresses: [WrittenAddress] {
    WrittenAddresses.all(
      on: site, documents: checked, contentFolder: contentFolder, settings: settings)
  }

  /// - Throws: `Refusal` when there is no kennisbank at the place, `SystemError` when the machine
  ///   fails.
  static func load(_ options: BuildOptions, watch: inout Stopwatch) async throws -> Content {
    guard try FileSystem.kind(at: options.content) == .folder else {
      throw Refusal(.folderMissing(options.content))
    }
    let folder = try ContentFolder(options.content)
    var problems = folder.problems
    let (settings, settingsFile) = try readSettings(options, &problems)
    let terms = try readTerms(options, &problems)
    let checker = Checker(vocabulaires: settings.vocabulaires, vandaag: options.now)
    watch.begin("lezen en nakijken", total: folder.entries.count)
    let ticks = watch.counter
    let checked = try await parallelMap(folder.entries, workers: options.jobs) { entry in
      defer { ticks.tick() }
      return try check(entry, with: checker)
    }
    watch.begin("koppelen", total: nil)
    let documents = checked.compactMap(\.document)
    problems += checked.flatMap(\.problems)
    let uploads = try await Uploads(folder.uploads, workers: options.jobs)
    problems += uploads.problems
    let (site, linkProblems) = Linker.link(
      LinkInput(
        contentFolder: options.content, documents: documents,
        unread: zip(folder.entries, checked).filter { $1.document == nil }.map { entry, found in
          UnreadDocument(
            soort: entry.soort, slug: entry.slug, path: entry.below, names: found.names)
        },
        instellingen: settings, instellingenFile: settingsFile, woordenlijst: terms,
        vandaag: options.now, concepten: options.concepten,
        files: uploads.files))
    problems += linkProblems
    if !site.documents(of: .nieuwsbrief).isEmpty, options.baseURL ?? settings.basisURL == nil {
      problems.append(
        Diagnostic(.letterNeedsAddress(), in: settingsFile, at: SourceSpan(at: 0)))
    }
    return Content(
      site: site, problems: sortedOnce(problems),
      paths: allPaths(
        folder.entries.map(\.path) + [settingsFile.path, options.content + "/woordenlijst.yml"]
          + problems.map(\.file.path)),
      checked: documents, contentFolder: options.content, settings: settingsFile)
  }

  private static func allPaths(_ paths: [String]) -> [String] {
    var once: [String] = []
    once.reserveCapacity(paths.count)
    for path in paths.sorted(by: { $0.precedes($1) }) where once.last != path { once.append(path) }
    return once
  }

  private struct Checked: Sendable {
    let document: CheckedDocument?
    let problems: [Diagnostic]
    /// By which others may call it, when there is no document.
    var names: [String] = []
  }

  private static let sizeLimit = 1024 * 1024

  private static func check(_ entry: ContentFolder.Entry, with checker: Checker) throws -> Checked {
    switch try read(entry.path) {
    case .failure(let fault): return Checked(document: nil, problems: [fault.diagnostic])
    case .success(let file):
      let raw = RawDocument.read(file)
      let (document, problems) = checker.check(raw, soort: entry.soort, slug: entry.slug)
      return Checked(
        document: document, problems: problems,
        names: document == nil ? raw.probableNames : [])
    }
  }

  private struct Fault: Error {
    let diagnostic: Diagnostic
  }

  /// Reads a file of content; one that is too large or may not be read is the writer's to mend.
  private static func read(_ path: String) throws -> Result<SourceFile, Fault> {
    func fault(_ message: Message) -> Result<SourceFile, Fault> {
      .failure(
        Fault(
          diagnostic: Diagnostic(
            message, in: SourceFile(path: path, bytes: []), at: SourceSpan(at: 0))))
    }
    do {
      let bytes = try FileSystem.read(path, limit: sizeLimit + 1)
      if bytes.count <= sizeLimit { return .success(SourceFile(path: path, bytes: bytes)) }
      let kind = try FileSystem.kind(at: path)
      if case .file(let size)? = kind { return fault(.fileTooLarge(bytes: size, limit: sizeLimit)) }
      return fault(.notAFile())
    } catch let error as SystemError {
      switch try FileSystem.kind(at: path) {
      case .link?: return fault(.fileIsLink())
      case .folder?, .other?: return fault(.notAFile())
      case .file?, nil: break
      }
      guard error.isAccessDenied else { throw error }
      return fault(.fileUnreadable())
    }
  }

  private static func readSettings(
    _ options: BuildOptions, _ problems: inout [Diagnostic]
  ) throws -> (Instellingen, SourceFile) {
    let path = options.content + "/kennisbank.yml"
    guard try FileSystem.kind(at: path) != nil else { throw Refusal(.settingsMissing(path)) }
    switch try read(path) {
    case .success(let file):
      let (settings, found) = Instellingen.read(file)
      problems += found
      return (settings, file)
    case .failure(let fault):
      problems.append(fault.diagnostic)
      let empty = SourceFile(path: path, bytes: [])
      return (Instellingen.read(empty).settings, empty)
    }
  }

  private static func readTerms(
    _ options: BuildOptions, _ problems: inout [Diagnostic]
  ) throws -> [Term] {
    let path = options.content + "/woordenlijst.yml"
    guard try FileSystem.kind(at: path) != nil else { return [] }
    switch try read(path) {
    case .success(let file):
      let (terms, found) = Term.read(file)
      problems += found
      return terms
    case .failure(let fault):
      problems.append(fault.diagnostic)
      return []
    }
  }

  /// Sorted, and what two roads found told once, such as an address that two links share.
  private static func sortedOnce(_ problems: [Diagnostic]) -> [Diagnostic] {
    var told: [Diagnostic] = []
    for problem in problems.sorted() where told.last != problem { told.append(problem) }
    return told
  }
}
