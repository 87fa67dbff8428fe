internal import Basis
internal import Kennisbank
internal import Linking
internal import Typesetting

/// What the exports ask of the site more than once.
///
/// A class, although it never changes: every task of every file holds it.
final class ExportIndex: Sendable {
  let site: Site
  /// The address of the site, with a `/` at the end.
  let basisURL: String?
  let vocabularies: [Vocabulary]
  /// The themas in the order in which readers meet them.
  let themas: [DocumentID]
  let itemCounts: ItemCounts
  /// The values of each list as concepts.
  private let concepts: [String: [String: String]]

  init(_ site: Site, basisURL: String?) {
    self.site = site
    self.basisURL = basisURL
    let vocabularies = Vocabulary.all(of: site)
    var concepts: [String: [String: String]] = [:]
    for list in vocabularies {
      for concept in list.concepts {
        concepts[list.name, default: [:]][concept.waarde.waarde] =
          Place.data.path + "#" + concept.anchor
      }
    }
    self.vocabularies = vocabularies
    self.themas = site.themas
    self.concepts = concepts
    itemCounts = ItemCounts(site)
  }

  /// The names of values of a closed list as concepts.
  func concepts(_ list: String, _ values: [String], _ use: (String) -> Void) {
    guard !values.isEmpty, let names = concepts[list] else { return }
    for value in values {
      if let name = names[value] { use(name) }
    }
  }

  /// The full address of a page, or its place below the site where the site has no address.
  func fullAddress(_ address: Address) -> String { (basisURL ?? "") + address.path }

  func subjects(of meeting: DocumentID) -> (themas: [DocumentID], innovaties: [DocumentID]) {
    let all = site.subjectsOfBijeenkomst[meeting.index]
    return (
      all.filter { site.document($0).soort == .thema },
      all.filter { site.document($0).soort == .innovatie }
    )
  }

  /// The innovaties that name an element or partner, by title, each once. A partner that has two
  /// roles in one is there twice in a row.
  func innovaties(naming document: Document) -> [DocumentID] {
    let number = document.id.index
    guard document.soort == .partner else { return site.usesOfElement[number].map(\.innovatie) }
    var innovaties: [DocumentID] = []
    for use in site.usesOfPartner[number] where innovaties.last != use.innovatie {
      innovaties.append(use.innovatie)
    }
    return innovaties
  }

  /// As on its page: old addresses and other names, without what an innovatie is also known as.
  func aliassen(of document: Document) -> [String] {
    var names = document.otherNames
    if case .innovatie(let innovatie) = document.content {
      names.removeLast(innovatie.ookBekendAls.count)
    }
    return document.redirects.map(\.text) + names
  }

  /// The last day on which something was written or looked over: how fresh the data is. The day of
  /// the build would change the files every day.
  var lastChange: CalendarDate? {
    site.documents.compactMap { document -> CalendarDate? in
      switch document.content {
      case .innovatie(let innovatie): innovatie.gecontroleerdOp
      case .nieuwsbrief(let letter): letter.datum
      default: nil
      }
    }.max()
  }
}

/// How many items all innovaties have together.
struct ItemCounts: Sendable {
  private(set) var resultaten = 0
  private(set) var elementen = 0
  private(set) var partners = 0

  init(_ site: Site) {
    for document in site.documents(of: .innovatie) {
      guard case .innovatie(let innovatie) = document.content else { continue }
      resultaten += innovatie.resultaten.count
      elementen += innovatie.elementen.count
      partners += innovatie.partners.count
    }
  }
}
