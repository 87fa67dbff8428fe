internal import Kennisbank
package import Linking

extension Pages {
  /// Where each term of the woordenlijst stands, in the order of `Site.woordenlijst`: an address below
  /// the site such as `begrippen/index.html#wmo`.
  package static func termAddresses(_ site: Site) -> [String] {
    let list = TermList(site.woordenlijst)
    var addresses: [Term: String] = [:]
    for (place, item) in list.paging.items.enumerated() {
      addresses[item.term] = list.address(of: place).path + "index.html#" + item.anchor
    }
    return site.woordenlijst.map { addresses[$0] ?? "" }
  }
}
