internal import Writing

/// The file at the target that tells whose it is: the paths that publications put there. Only these are
/// ever removed.
///
///     leernetwerk publicatie 1
///     ! bezig
///     index.html
///     - assets/stijl-0f3a.css
///
/// With `-` stands what belongs to an earlier site and stays for readers who have a page of it open. The
/// line `! bezig` is there as long as a publication is under way: a list is written before the first
/// file, so that what a publication that was killed has put there is known as well.
struct PublicationList: Sendable, Equatable {
  /// A built site has a list of its own under the same name. So a folder to which a site was copied by
  /// hand is known as ours, and a build refuses to write in a folder to which a site is published.
  static let name = SiteMarker.name

  var isUnderway = false
  /// The files of the site.
  var current: Set<OutputPath>
  /// The files of earlier sites.
  var kept: Set<OutputPath> = []

  init(current: Set<OutputPath>, kept: Set<OutputPath> = [], isUnderway: Bool = false) {
    self.current = current
    self.kept = kept
    self.isUnderway = isUnderway
  }

  /// Reads a list. A line that is not a path is skipped: such a file counts as somebody else's.
  ///
  /// - Returns: `nil` when it is not a list, or of a version that is not known.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: PublicationList.firstLine) else {
      guard let marker = SiteMarker(reading: bytes) else { return nil }
      self.init(current: marker.paths)
      return
    }
    self.init(current: [])
    for line in bytes.split(separator: 0x0A).dropFirst() {
      if line.elementsEqual(PublicationList.underway) {
        isUnderway = true
      } else if line.starts(with: PublicationList.dash) {
        if let path = OutputPath(String(decoding: line.dropFirst(2), as: UTF8.self)) {
          kept.insert(path)
        }
      } else if let path = OutputPath(String(decoding: line, as: UTF8.self)) {
        current.insert(path)
      }
    }
  }

  var bytes: [UInt8] {
    var bytes = PublicationList.firstLine
    if isUnderway { bytes += PublicationList.underway + [0x0A] }
    for path in current.sorted() { bytes += Array(path.text.utf8) + [0x0A] }
    for path in kept.subtracting(current).sorted() {
      bytes += PublicationList.dash + Array(path.text.utf8) + [0x0A]
    }
    return bytes
  }

  var all: Set<OutputPath> { current.union(kept) }

  private static let firstLine = Array("leernetwerk publicatie 1\n".utf8)
  private static let underway = Array("! bezig".utf8)
  private static let dash = Array("- ".utf8)
}
