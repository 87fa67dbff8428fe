package import Linking

/// The way from one page to the others. All addresses within the site are relative and name
/// `index.html`, so that the folder works at `/`, under a sub-folder and from a disk.
package struct Road: Sendable, Hashable {
  package let from: Address
  /// What stands before every address instead of the way up; for the 404 page, which a server shows
  /// at any depth.
  package let prefix: String?
  /// Whether what is written leaves the site, as a mail does: addresses are whole, as search engines
  /// know them, also of a place on the same page, and pictures stay behind.
  package let isAway: Bool
  /// `""`, `../` and so on up to the root.
  package let root: String

  package init(from: Address, prefix: String? = nil) {
    self.from = from
    self.prefix = prefix
    self.root = prefix ?? Road.up(from.path.utf8.count { $0 == 0x2F })
    self.isAway = false
  }

  /// The way to the site from elsewhere.
  /// - Parameter basisURL: the address of the site, with a `/` at the end.
  package init(from: Address, awayAt basisURL: String) {
    self.from = from
    self.prefix = basisURL
    self.root = basisURL
    self.isAway = true
  }

  package func address(of target: Address, anchor: String? = nil) -> String {
    let end = anchor.map { "#" + AddressText.anchor($0) } ?? ""
    guard prefix == nil else {
      return root + target.path + (isAway ? "" : "index.html") + end
    }
    // A place on the same page needs no more than its anchor.
    if !end.isEmpty, from == target { return end }
    let shared = sharedLength(with: target)
    var road = shared == 0 ? root : Road.up(folders(from: shared))
    road.reserveCapacity(road.utf8.count + target.path.utf8.count - shared + 10 + end.utf8.count)
    // Nearly all addresses are of another folder. A part of a text is added sign by sign, a whole one
    // in one go.
    if shared == 0 {
      road += target.path
    } else {
      road += target.path[target.path.utf8.index(target.path.startIndex, offsetBy: shared)...]
    }
    road += "index.html"
    if !end.isEmpty { road += end }
    return road
  }

  /// The address of a file below the root, such as `bestanden/kaart.png`.
  package func address(ofFile path: String) -> String { root + AddressText.path(path) }

  /// How much of the address the folders take that both have.
  private func sharedLength(with target: Address) -> Int {
    let here = from.path.utf8.span
    let there = target.path.utf8.span
    var shared = 0
    for index in 0..<min(here.count, there.count) {
      guard here[index] == there[index] else { break }
      if here[index] == 0x2F { shared = index + 1 }
    }
    return shared
  }

  /// How many folders of this page stand after a place in its address.
  private func folders(from start: Int) -> Int {
    from.path.utf8.dropFirst(start).count { $0 == 0x2F }
  }

  private static func up(_ folders: Int) -> String {
    switch folders {
    case 0: ""
    case 1: "../"
    case 2: "../../"
    case 3: "../../../"
    default: String(repeating: "../", count: folders)
    }
  }
}
