internal import Writing

/// What a publication does, and in which order. Pure: the same site at the same target gives the same
/// plan, for a folder, a server and a branch.
struct Plan: Sendable, Equatable {
  let new: [OutputPath]
  let changed: [OutputPath]
  let unchanged: Int
  let removed: [OutputPath]
  /// The folders that go away with what is removed if nothing of others is in them, the inner ones first.
  /// Also those of files that are gone already: a publication may have been killed between the two.
  let emptied: [String]
  /// What goes away before anything is put: a file where a folder has to come, or the other way round.
  let obstacles: [OutputPath]
  /// What stays for readers who have a page of the earlier site open.
  let kept: [OutputPath]
  /// The list at the end.
  let list: PublicationList
  /// Whether the target is right to the byte.
  let isDone: Bool

  /// - Parameters:
  ///   - site: all files of the site.
  ///   - clearsAll: whether nothing is kept for readers.
  init(site: Set<OutputPath>, standing: Standing, clearsAll: Bool) {
    new = site.subtracting(standing.same).subtracting(standing.different).sorted()
    changed = standing.different.sorted()
    unchanged = standing.same.count
    let earlier = standing.list ?? PublicationList(current: [])
    let names = Set(site.map { $0.text.lowercased() })
    let isFresh =
      !new.isEmpty || !changed.isEmpty
      || !earlier.current.intersection(standing.extra).isEmpty
    var kept: Set<OutputPath> = []
    for path in standing.extra {
      let wasCurrent = earlier.current.contains(path)
      // One publication long. One that changes nothing does not count, nor one that was broken off.
      let mayStay = wasCurrent || !isFresh || earlier.isUnderway
      // On a disk that does not tell upper from lower case this would be the new file itself.
      let isTwin = names.contains(path.text.lowercased())
      if isTwin || (!clearsAll && mayStay && Rank(path) == .asset) { kept.insert(path) }
    }
    let away = standing.extra.subtracting(kept)
    let inTheWay = Plan.obstacles(among: standing.extra, for: site)
    obstacles = inTheWay.sorted()
    removed = away.subtracting(inTheWay).sorted()
    self.kept = kept.subtracting(inTheWay).sorted()
    let used = Set((site.union(self.kept)).flatMap(\.folders))
    emptied = Set(earlier.all.flatMap(\.folders)).subtracting(used).sorted(by: >)
    list = PublicationList(current: site, kept: Set(self.kept))
    isDone = new.isEmpty && changed.isEmpty && away.isEmpty && standing.list == list
  }

  /// The list for the time of the publication: all that may stand there at any moment.
  var underway: PublicationList {
    PublicationList(
      current: list.current, kept: Set(kept + removed + obstacles), isUnderway: true)
  }

  /// What is put, step by step; a step begins when the one before it stands. None is empty.
  var steps: [[OutputPath]] {
    var steps: [[OutputPath]] = []
    for rank in [Rank.asset, .data] {
      steps.append((new + changed).filter { Rank($0) == rank }.sorted())
    }
    steps.append(new.filter { Rank($0) == .page })
    steps.append(changed.filter { Rank($0) == .page })
    return steps.filter { !$0.isEmpty }
  }

  /// The paths of the earlier site that cannot stand beside one of the new: `a` and `a/b.html`.
  private static func obstacles(
    among extra: Set<OutputPath>, for site: Set<OutputPath>
  ) -> Set<OutputPath> {
    let folders = Set(site.flatMap(\.folders))
    let files = Set(site.map(\.text))
    return extra.filter { path in
      folders.contains(path.text) || path.folders.contains(where: files.contains)
    }
  }
}
