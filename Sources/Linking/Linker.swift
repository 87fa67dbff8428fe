package import Basis
import Kennisbank
import Pictures
import Reading

/// Step 3, the one barrier: resolves every reference between documents, both ways.
package struct Linker {
  let input: LinkInput
  private let contentPrefix: String
  var problems: [Diagnostic] = []
  /// The documents that are shown, sorted by kind and slug; generated ones are added at the end and
  /// sorted in when the `Site` is made.
  var entries: [Entry] = []
  var names: [Soort: NameIndex] = [:]
  /// Where each file below the content folder went.
  var places: [String: Place] = [:]
  /// The codes of each thema (by entry) as it writes them, by the form in which they are matched.
  var codesOfThema: [Int: [String: String]] = [:]
  /// The pictures that what is shown refers to.
  var pictures: [String: Picture] = [:]
  /// What was said of a picture already, however many pages show it.
  var told: Set<ToldOfPicture> = []
  lazy var nearFile = NearFile(places.keys.sorted())
  private lazy var unreadNames = Set(
    input.unread.flatMap { document in
      (document.names + [document.slug.text]).map {
        UnreadName(soort: document.soort, key: NameIndex.key($0))
      }
    })

  /// A document on its way into the site.
  struct Entry {
    let soort: Soort
    let slug: Slug
    let titel: String
    /// `nil` for an element or partner that has only been named.
    let checked: CheckedDocument?
  }

  private struct UnreadName: Hashable {
    let soort: Soort
    let key: String
  }

  enum Place {
    case shown(Int)
    case concept
    case outsidePeriod
    case unread
  }

  /// - Returns: the site (complete only when no problem is an error) and the problems.
  package static func link(_ input: LinkInput) -> (site: Site, problems: [Diagnostic]) {
    var linker = Linker(input: input)
    linker.enter()
    let references = linker.resolveReferences()
    linker.checkMenu()
    let site = linker.makeSite(references)
    return (site, linker.problems)
  }

  private init(input: LinkInput) {
    self.input = input
    contentPrefix =
      input.contentFolder.hasSuffix("/") ? input.contentFolder : input.contentFolder + "/"
  }

  mutating func report(_ message: Message, in file: SourceFile, at span: SourceSpan) {
    problems.append(Diagnostic(message, in: file, at: span))
  }

  /// A path below the content folder.
  func below(_ path: String) -> String {
    path.hasPrefix(contentPrefix)
      ? String(path[path.utf8.index(path.startIndex, offsetBy: contentPrefix.utf8.count)...]) : path
  }

  // MARK: Entering documents and their names

  private mutating func enter() {
    for soort in Soort.allCases { names[soort] = NameIndex() }
    for document in input.unread { places[document.path] = .unread }
    let sorted = input.documents.sorted { left, right in
      if left.soort != right.soort { return left.soort < right.soort }
      return left.slug == right.slug
        ? left.file.path < right.file.path : left.slug < right.slug
    }
    var previous: CheckedDocument?
    for document in sorted {
      let path = below(document.file.path)
      if let previous, previous.soort == document.soort, previous.slug == document.slug {
        let address = "\(document.soort.folder)/\(document.slug)/"
        report(
          .addressTwice(address, other: previous.file.path), in: document.file,
          at: SourceSpan(at: 0))
        places[path] = .unread
        continue
      }
      previous = document
      if let hidden = hidden(document) {
        places[path] = hidden
        report(.notPublished(), in: document.file, at: document.titel.span)
        continue
      }
      places[path] = .shown(entries.count)
      entries.append(
        Entry(
          soort: document.soort, slug: document.slug, titel: document.titel.name,
          checked: document))
    }
    for index in entries.indices {
      _ = names[entries[index].soort]?.insert(entries[index].slug.text, for: index)
    }
    for index in entries.indices { enterNames(of: index) }
  }

  private func hidden(_ document: CheckedDocument) -> Place? {
    if input.concepten { return nil }
    if document.isConcept { return .concept }
    if let from = document.publiceerVanaf, from > input.vandaag { return .outsidePeriod }
    if let until = document.publiceerTot, until < input.vandaag { return .outsidePeriod }
    return nil
  }

  private mutating func enterNames(of index: Int) {
    guard let document = entries[index].checked else { return }
    let soort = document.soort
    // Meetings, newsletters and pages are referred to by file only; their titles may be equal.
    let byName =
      soort == .thema || soort == .werkzaamElement || soort == .partner || soort == .innovatie
    if byName, let owner = names[soort]?.insert(document.titel.name, for: index) {
      report(
        .nameTwice(document.titel.name, other: path(of: owner)), in: document.file,
        at: document.titel.span)
    }
    for alias in document.aliassen {
      guard let owner = names[soort]?.insert(alias.name, for: index) else { continue }
      let isAddress = Slug(alias.name) == entries[owner].slug
      report(
        isAddress
          ? .aliasIsPage(alias.name, other: path(of: owner))
          : .nameTwice(alias.name, other: path(of: owner)),
        in: document.file, at: alias.span)
    }
  }

  private func path(of entry: Int) -> String {
    entries[entry].checked?.file.path ?? "'\(entries[entry].titel)'"
  }

  // MARK: Finding by name

  /// Whether a file that could not be read probably is what a name refers to.
  mutating func isProbablyUnread(_ soort: Soort, _ name: String) -> Bool {
    unreadNames.contains(UnreadName(soort: soort, key: NameIndex.key(name)))
  }

  mutating func nearest(_ soort: Soort, to name: String) -> String? {
    names[soort]?.nearest(to: name)
  }

  // MARK: Menu

  private mutating func checkMenu() {
    let pages = entries.filter { $0.soort == .pagina }.map(\.slug.text)
    let known = Instellingen.menuLists + pages
    for item in input.instellingen.menu where !known.contains(item.name) {
      report(
        .menuUnknown(
          item.name, nearest: NearMiss.best(for: item.name, among: known),
          allowed: Instellingen.menuLists), in: input.instellingenFile, at: item.span)
    }
  }
}
