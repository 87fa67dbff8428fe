internal import Linking

/// A list by title, cut into pages with addresses: `innovaties/`, `innovaties/pagina-2/`, …
struct Paging: Sendable {
  let address: Address
  let ids: [DocumentID]
  let size: Int
  private let order: TitleOrder
  /// The letters of the list with the page on which each begins.
  let letters: [(letter: Letter, page: Int)]

  init(_ ids: [DocumentID], at address: Address, order: TitleOrder, size: Int) {
    var letters: [(letter: Letter, page: Int)] = []
    for (place, id) in ids.enumerated() {
      let letter = order.letter(of: id)
      if letters.last?.letter != letter { letters.append((letter, place / size + 1)) }
    }
    self.ids = ids
    self.address = address
    self.size = size
    self.order = order
    self.letters = letters
  }

  /// An empty list has one page, which says so.
  var pageCount: Int { max(1, (ids.count + size - 1) / size) }

  func address(of page: Int) -> Address {
    page == 1 ? address : address.below("pagina-\(page)")
  }

  /// The part of the list on a page, by letter.
  func groups(of page: Int) -> [(letter: Letter, ids: [DocumentID])] {
    var groups: [(letter: Letter, ids: [DocumentID])] = []
    for id in ids.dropFirst((page - 1) * size).prefix(size) {
      let letter = order.letter(of: id)
      if groups.last?.letter == letter {
        groups[groups.count - 1].ids.append(id)
      } else {
        groups.append((letter, [id]))
      }
    }
    return groups
  }
}
