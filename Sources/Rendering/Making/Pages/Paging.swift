internal import Linking

/// A list in the order of the alphabet, cut into pages with addresses: `innovaties/`,
/// `innovaties/pagina-2/`, …
struct Paging<Item: Sendable>: Sendable {
  let address: Address
  let items: [Item]
  let size: Int
  /// Under which letter each item stands.
  private let letterOf: [Letter]
  /// The letters of the list with the page on which each begins.
  let letters: [(letter: Letter, page: Int)]

  init(
    _ items: [Item], at address: Address, size: Int = ListPages.rowLimit,
    letter: (Item) -> Letter
  ) {
    var letters: [(letter: Letter, page: Int)] = []
    letterOf = items.map(letter)
    for (place, letter) in letterOf.enumerated() where letters.last?.letter != letter {
      letters.append((letter, place / size + 1))
    }
    self.items = items
    self.address = address
    self.size = size
    self.letters = letters
  }

  /// An empty list has one page, which says so.
  var pageCount: Int { max(1, (items.count + size - 1) / size) }

  func address(of page: Int) -> Address {
    page == 1 ? address : address.below("pagina-\(page)")
  }

  /// The page on which an item stands.
  func page(of place: Int) -> Int { place / size + 1 }

  /// The part of the list on a page, by letter.
  func groups(of page: Int) -> [(letter: Letter, items: [Item])] {
    var groups: [(letter: Letter, items: [Item])] = []
    var start = (page - 1) * size
    let end = min(items.count, start + size)
    while start < end {
      let letter = letterOf[start]
      let next = letterOf[start..<end].firstIndex { $0 != letter } ?? end
      groups.append((letter, Array(items[start..<next])))
      start = next
    }
    return groups
  }
}
