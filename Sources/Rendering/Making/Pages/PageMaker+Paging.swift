internal import Linking
internal import Typesetting

extension PageMaker {
  /// Below this many rows nobody needs to jump.
  private static let fewestForJumps = 20
  /// How many pages on either side of the current one are named.
  private static let neighbours = 2

  func sprongen<Item>(_ paging: Paging<Item>, page: Int) -> [SprongView] {
    guard paging.items.count >= PageMaker.fewestForJumps, paging.letters.count > 1 else {
      return []
    }
    return paging.letters.map { letter, first in
      SprongView(
        letter: letter.label,
        adres: road.address(of: paging.address(of: first), anchor: letter.anchor),
        huidig: first == page)
    }
  }

  func paginering<Item>(_ paging: Paging<Item>, page: Int) -> PagineringView? {
    let count = paging.pageCount
    guard count > 1 else { return nil }
    let near = max(1, page - PageMaker.neighbours)...min(count, page + PageMaker.neighbours)
    let numbers = (near.contains(1) ? [] : [1]) + near + (near.contains(count) ? [] : [count])
    var previous = 0
    let paginas = numbers.map { number in
      defer { previous = number }
      return PaginanummerView(
        nummer: number, adres: road.address(of: paging.address(of: number)),
        huidig: number == page, naGat: number > previous + 1)
    }
    func adres(_ number: Int) -> String? {
      (1...count).contains(number) ? road.address(of: paging.address(of: number)) : nil
    }
    return PagineringView(
      huidig: page, totaal: count, vorige: adres(page - 1), volgende: adres(page + 1),
      paginas: paginas)
  }
}
