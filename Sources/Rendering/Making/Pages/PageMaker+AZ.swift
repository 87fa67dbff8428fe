internal import Basis
internal import Kennisbank
internal import Linking

/// All titles and other names by letter. One page, or one for each letter when there are many.
struct NameList: Sendable {
  /// More names than this are cut into a page for each letter.
  static let onePageLimit = 500

  struct Name: Sendable {
    let titel: String
    let document: DocumentID
    let isOther: Bool
  }

  let groups: [(letter: Letter, names: [Name])]
  let count: Int

  init(_ site: Site) {
    var names: [(key: String, name: Name)] = []
    for document in site.documents {
      names.append(
        (
          TitleOrder.key(document.titel),
          Name(titel: document.titel, document: document.id, isOther: false)
        ))
      for other in document.otherNames {
        names.append(
          (TitleOrder.key(other), Name(titel: other, document: document.id, isOther: true)))
      }
    }
    names.sort { left, right in
      if left.key != right.key { return TitleOrder.precedes(left.key, right.key) }
      if left.name.document != right.name.document {
        return left.name.document < right.name.document
      }
      return !left.name.isOther && right.name.isOther
    }
    var groups: [(letter: Letter, names: [Name])] = []
    for (key, name) in names {
      let letter = Letter(key: key)
      if groups.last?.letter == letter {
        groups[groups.count - 1].names.append(name)
      } else {
        groups.append((letter, [name]))
      }
    }
    self.groups = groups
    self.count = names.count
  }

  var isCut: Bool { count > NameList.onePageLimit && groups.count > 1 }

  /// The first letter stands on the page that the menu leads to.
  func address(of group: Int) -> Address {
    !isCut || group == 0 ? .az : Address.az.below(groups[group].letter.slug)
  }
}

extension PageMaker {
  /// - Parameter group: the letter of this page, when each has its own.
  func az(_ list: NameList, group: Int) -> AZView {
    let shown = list.isCut ? [list.groups[group]] : list.groups
    let titel = list.isCut ? "Van A tot Z: \(list.groups[group].letter.label)" : "Van A tot Z"
    return AZView(
      pagina: kader(
        Kader(
          titel: titel, beschrijving: "Alle namen in de kennisbank, ook andere namen, van A tot Z.",
          soort: "lijst")),
      titel: titel, aantalTekst: Woorden.count(list.count, "naam", "namen"),
      sprongen: list.groups.enumerated().map { number, found in
        SprongView(
          letter: found.letter.label,
          adres: road.address(of: list.address(of: number), anchor: found.letter.anchor),
          huidig: !list.isCut || number == group)
      },
      groepen: shown.map { letter, names in
        AZgroepView(
          letter: letter.label, anchor: letter.anchor, regels: names.map { regel($0) })
      },
      paginering: nil)
  }

  private func regel(_ name: NameList.Name) -> AZregelView {
    let document = site.document(name.document)
    return AZregelView(
      titel: name.titel, adres: road.address(of: document.address), soort: document.soort.label,
      zie: name.isOther ? document.titel : nil)
  }
}
