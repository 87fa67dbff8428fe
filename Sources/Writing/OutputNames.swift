internal import Basis

/// The names that a build uses, all in the folder in which the site stands.
package struct OutputNames: Sendable {
  let site: String

  package init(site: String) {
    self.site = site
  }

  /// The site under construction, and for a moment after the exchange the earlier one.
  var staging: String { ".\(site).nieuw" }
  /// The earlier site, kept to make the next one of. See `OutputSession.stage(over:workers:)`.
  var spare: String { ".\(site).vorige" }
  /// The earlier site, where the file system cannot exchange.
  var aside: String { ".\(site).oud" }
  package var lock: String { ".\(site).slot" }
  /// What the last build remembers, and for a moment the next of it.
  var memory: String { ".\(site).geheugen" }
  var newMemory: String { ".\(site).geheugen.nieuw" }

  /// Makes good what a killed build left: puts an old site back whose place is empty, and removes litter.
  /// Only under the lock: the litter of a living build is its work.
  ///
  /// - Throws: `Refusal` when one of the names is taken by something that no build made.
  func heal(in parent: borrowing OpenFolder) throws {
    if try parent.has(aside), try !parent.has(site) {
      try refuseForeign(aside, in: parent)
      try parent.rename(aside, to: site)
    }
    try parent.removeFile(newMemory)
    if try parent.has(spare) { try refuseForeign(spare, in: parent) }
    for name in [staging, aside] { try remove(name, in: parent) }
  }

  /// Takes away one of our folders, if it is there.
  ///
  /// - Throws: as above.
  func remove(_ name: String, in parent: borrowing OpenFolder) throws {
    guard try parent.has(name) else { return }
    try refuseForeign(name, in: parent)
    try parent.removeTree(name)
  }

  /// A folder is ours when it has a marker, or nothing but what may stand in a site without one.
  private func refuseForeign(_ name: String, in parent: borrowing OpenFolder) throws {
    let path = parent.path(of: name)
    guard try FileSystem.kind(at: path) == .folder else {
      throw Refusal(.outputHelperForeign(path: path))
    }
    let entries = try parent.folder(name).entries()
    let isMarked = entries.contains { $0.text == SiteMarker.name && $0.kind == .file }
    let isBare = entries.allSatisfy { SiteMarker.keepsakes.contains($0.text) && $0.kind == .file }
    guard isMarked || isBare else { throw Refusal(.outputHelperForeign(path: path)) }
  }
}
