package import Basis
package import Kennisbank
package import Linking
internal import Reading

/// A kennisbank in memory for tests: read, checked and linked as a build does.
package struct MemoryContent {
  package let site: Site
  /// Of the settings, the checks and the links, of every severity.
  package let problems: [Diagnostic]

  /// - Parameters:
  ///   - files: texts by path below the content folder, such as `innovaties/cazhem.md`; a path of no kind
  ///     is passed over.
  ///   - terms: the text of woordenlijst.yml.
  ///   - day: the day that counts as today.
  package init(
    _ files: [String: String], settings: String = "naam: Proef\n", terms: String = "",
    uploads: [String: Upload] = [:], day: CalendarDate = MemoryContent.day
  ) {
    let settingsFile = SourceFile(path: "content/kennisbank.yml", text: settings)
    let (settings, settingsProblems) = Instellingen.read(settingsFile)
    let checker = Checker(vocabulaires: settings.vocabulaires, vandaag: day)
    var problems = settingsProblems
    var documents: [CheckedDocument] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let parts = path.split(separator: "/").map(String.init)
      guard let soort = Soort.allCases.first(where: { $0.folder == parts.first }),
        let slug = Slug(String((parts.last ?? "").dropLast(3)))
      else { continue }
      let raw = RawDocument.read(SourceFile(path: "content/" + path, text: text))
      let (document, found) = checker.check(raw, soort: soort, slug: slug)
      problems += found
      if let document { documents.append(document) }
    }
    let words =
      terms.isEmpty
      ? [] : Term.read(SourceFile(path: "content/woordenlijst.yml", text: terms)).terms
    let (site, linkProblems) = Linker.link(
      LinkInput(
        contentFolder: "content", documents: documents, unread: [], instellingen: settings,
        instellingenFile: settingsFile, woordenlijst: words, vandaag: day, concepten: false,
        files: uploads))
    self.site = site
    self.problems = (problems + linkProblems).sorted()
  }

  /// What a build would stop for.
  package var faults: [Diagnostic] { problems.filter { $0.severity == .fout } }

  package func document(_ soort: Soort, _ slug: String) -> Document? {
    site.documents(of: soort).first { $0.slug.text == slug }
  }

  /// 21 November 2026.
  package static let day: CalendarDate = {
    guard let day = CalendarDate(year: 2026, month: 11, day: 21) else {
      preconditionFailure("no such day")
    }
    return day
  }()
}
