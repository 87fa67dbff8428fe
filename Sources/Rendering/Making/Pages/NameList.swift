internal import Basis
internal import Kennisbank
internal import Linking

/// All titles, other names and terms of the woordenlijst, for the list from A to Z.
struct NameList: Sendable {
  struct Name: Sendable {
    let titel: String
    let key: String
    let target: Target
  }

  enum Target: Sendable {
    case document(DocumentID, isOther: Bool)
    /// A place in the list of terms.
    case term(Int)
  }

  let paging: Paging<Name>
  let terms: TermList

  init(_ site: Site) {
    var names: [Name] = []
    func add(_ titel: String, _ target: Target) {
      names.append(Name(titel: titel, key: TitleOrder.key(titel), target: target))
    }
    for document in site.documents {
      add(document.titel, .document(document.id, isOther: false))
      for other in document.otherNames { add(other, .document(document.id, isOther: true)) }
    }
    let terms = TermList(site.woordenlijst)
    for (place, item) in terms.paging.items.enumerated() {
      add(item.term.term, .term(place))
      if let afkorting = item.term.afkorting { add(afkorting, .term(place)) }
    }
    let order = names.indices.sorted { left, right in
      names[left].key == names[right].key
        ? left < right : TitleOrder.precedes(names[left].key, names[right].key)
    }
    self.terms = terms
    paging = Paging(order.map { names[$0] }, at: .az) { Letter(key: $0.key) }
  }
}

/// The woordenlijst in the order of the alphabet, each term with its id on the page.
struct TermList: Sendable {
  struct Item: Sendable {
    let term: Term
    let anchor: String
  }

  let paging: Paging<Item>

  init(_ woordenlijst: [Term]) {
    var anchors: Set<String> = []
    let terms = woordenlijst.map { (key: TitleOrder.key($0.term), term: $0) }
      .sorted { TitleOrder.precedes($0.key, $1.key) }
    let items = terms.map { found in
      let words = Folding.slugText(found.term.term)
      var anchor = words.isEmpty ? "begrip" : words
      while !anchors.insert(anchor).inserted { anchor += "_" }
      return Item(term: found.term, anchor: anchor)
    }
    paging = Paging(items, at: .begrippen) { Letter(key: TitleOrder.key($0.term.term)) }
  }

  /// The page on which a term stands.
  func address(of place: Int) -> Address { paging.address(of: paging.page(of: place)) }
}
