import Basis
import Hashing
import Kennisbank
import Linking
import Reading
import Visiting

/// Steps 1 to 3 on a content folder: everything read, checked and linked, with all problems.
struct Content: Sendable {
  let site: Site
  /// Sorted.
  let problems: [Diagnostic]
  /// As messages show them.
  private let read: [String]
  /// None when nobody asks for lists: then they can go, since the site has all that pages show.
  private let checked: [CheckedDocument]
  /// Of each document that was read: `CheckedDocument.sharedKey`.
  let sharedKeys: [ContentHash]
  private let contentFolder: String
  private let settings: SourceFile

  /// Every file that was read, as messages show it, sorted.
  var paths: [String] { Content.allPaths(read + problems.map(\.file.path)) }

  /// The documents of the site that come from a file.
  var documents: [ListedDocument] { ListedDocument.all(of: site, contentFolder: contentFolder) }

  /// The external addresses that pages show, by file and place. Nobody visits them here.
  var addresses: [WrittenAddress] {
    WrittenAddresses.all(
      on: site, documents: checked, contentFolder: contentFolder, settings: settings)
  }

  /// - Parameter isListed: whether somebody will ask for its addresses.
  /// - Throws: `Refusal` when there is no kennisbank at the place, `SystemError` when the machine
  ///   fails.
  static func load(
    _ files: ContentFiles, _ options: BuildOptions, isListed: Bool, watch: inout Stopwatch
  ) async throws -> Content {
    var problems = files.problems
    let (settings, settingsFile) = try readSettings(files, options, &problems)
    let terms = readTerms(files, &problems)
    let checker = Checker(vocabulaires: settings.vocabulaires, vandaag: options.now)
    watch.begin("nakijken", total: files.texts.count)
    let ticks = watch.counter
    let checked = try await parallelMap(files.texts, workers: options.jobs) { text in
      defer { ticks.tick() }
      return check(text, with: checker)
    }
    watch.begin("koppelen", total: nil)
    let documents = checked.compactMap(\.document)
    problems += checked.flatMap(\.problems)
    let uploads = try await Uploads(files.uploads, workers: options.jobs)
    problems += uploads.problems
    let (site, linkProblems) = Linker.link(
      LinkInput(
        contentFolder: options.content, documents: documents,
        unread: zip(files.texts, checked).filter { $1.document == nil }.map { text, found in
          UnreadDocument(
            soort: text.entry.soort, slug: text.entry.slug, path: text.entry.below,
            names: found.names)
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
      read: files.texts.map(\.entry.path) + [
        settingsFile.path, options.content + "/woordenlijst.yml",
      ],
      checked: isListed ? documents : [], sharedKeys: checked.compactMap(\.sharedKey),
      contentFolder: options.content, settings: settingsFile)
  }

  private static func allPaths(_ paths: [String]) -> [String] {
    var once: [String] = []
    once.reserveCapacity(paths.count)
    for path in paths.sorted(by: { $0.precedes($1) }) where once.last != path { once.append(path) }
    return once
  }

  private struct Checked: Sendable {
    let document: CheckedDocument?
    var sharedKey: ContentHash?
    let problems: [Diagnostic]
    /// By which others may call it, when there is no document.
    var names: [String] = []
  }

  private static func check(_ text: ContentFiles.Text, with checker: Checker) -> Checked {
    switch text.file {
    case .failure(let unread): return Checked(document: nil, problems: [unread.diagnostic])
    case .success(let file):
      let raw = RawDocument.read(file)
      let (document, problems) = checker.check(
        raw, soort: text.entry.soort, slug: text.entry.slug)
      return Checked(
        document: document, sharedKey: document?.sharedKey, problems: problems,
        names: document == nil ? raw.probableNames : [])
    }
  }

  private static func readSettings(
    _ files: ContentFiles, _ options: BuildOptions, _ problems: inout [Diagnostic]
  ) throws -> (Instellingen, SourceFile) {
    let path = options.content + "/kennisbank.yml"
    switch files.settings {
    case nil: throw Refusal(.settingsMissing(path))
    case .success(let file)?:
      let (settings, found) = Instellingen.read(file)
      problems += found
      return (settings, file)
    case .failure(let unread)?:
      problems.append(unread.diagnostic)
      let empty = SourceFile(path: path, bytes: [])
      return (Instellingen.read(empty).settings, empty)
    }
  }

  private static func readTerms(
    _ files: ContentFiles, _ problems: inout [Diagnostic]
  ) -> [Term] {
    switch files.terms {
    case nil: return []
    case .success(let file)?:
      let (terms, found) = Term.read(file)
      problems += found
      return terms
    case .failure(let unread)?:
      problems.append(unread.diagnostic)
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
