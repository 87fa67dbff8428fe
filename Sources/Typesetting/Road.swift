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
    return Road.relative(from: from, to: target, anchor: anchor)
  }

  /// The address of a file below the root, such as `bestanden/kaart.png`.
  package func address(ofFile path: String) -> String { root + AddressText.path(path) }

  /// A place on the same page needs no more than its anchor.
  package static func relative(from: Address, to target: Address, anchor: String? = nil) -> String {
    let end = anchor.map { "#" + AddressText.anchor($0) } ?? ""
    if !end.isEmpty, from == target { return end }
    let here = from.path.utf8.span
    let there = target.path.utf8.span
    var shared = 0
    for index in 0..<min(here.count, there.count) {
      guard here[index] == there[index] else { break }
      if here[index] == 0x2F { shared = index + 1 }
    }
    var folders = 0
    for index in shared..<here.count where here[index] == 0x2F { folders += 1 }
    var road = Road.up(folders)
    road.reserveCapacity(folders * 3 + there.count - shared + 10 + end.utf8.count)
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
