/// How far a staging is.
extension Staging {
  struct Progress: Sendable {
    /// By number of slot: first those of `known`, then those of new paths.
    var claims: [Claim]
    private(set) var newPaths: [OutputPath] = []
    private var seen: Set<OutputPath> = []
    var marks: [OutputPath: String] = [:]
    var unchanged = 0
    var written = 0
    var bytesWritten = 0
    /// The folders that were made in the staging folder.
    var folders: Set<String> = [""]
    var failure: (any Error)?
    private(set) var hasEnded = false
    /// How the commit ended.
    var outcome: Outcome?

    /// - Parameter known: how many paths are known before.
    init(known: Int) { claims = Array(repeating: Claim(), count: known) }
  }

  /// What came of a path.
  struct Claim: Sendable {
    enum Way: Sendable {
      case none
      /// It is being made.
      case begun
      /// The standing site's own file, which the spare had as well.
      case same
      /// The standing site's own file, linked.
      case kept
      /// A copy of the standing site's own file, where there are no links.
      case copied
      /// Written, or linked from another path of the standing site.
      case new
    }

    var way = Way.none
    /// As in `SiteMemory.Entry`.
    var content: UInt64 = 0
    var key: UInt64 = 0
    /// `FileStamp.value` of a file that was linked, right after that; 0 for others.
    var stamp: UInt64 = 0
    /// Whether it was linked to another path, or from one.
    var isTwin = false

    var isMade: Bool { way != .none && way != .begun }
    /// Whether it is as it stands at the path in the earlier site.
    var isOld: Bool { isShared || way == .copied }
    /// Whether it is one file with that of the earlier site.
    var isShared: Bool { way == .same || way == .kept }
  }

  /// A path that was claimed.
  struct Slot: Sendable {
    let path: OutputPath
    let number: Int
    /// Its place among what is known of the earlier site.
    let place: Int?
    let key: UInt64
  }
}

extension Staging.Progress {
  /// - Parameter place: of the path in `known`, if it is there.
  /// - Returns: the number of its slot; `nil` when the path was claimed before, or it is too late.
  mutating func claim(_ path: OutputPath, at place: Int?, _ mark: String?) -> Int? {
    if hasEnded { return nil }
    if let mark { marks[path] = mark }
    if let place {
      guard claims[place].way == .none else { return nil }
      claims[place].way = .begun
      return place
    }
    guard seen.insert(path).inserted else { return nil }
    newPaths.append(path)
    claims.append(Staging.Claim(way: .begun))
    return claims.count - 1
  }

  /// - Parameter bytes: how many were written.
  mutating func settle(_ number: Int, _ claim: Staging.Claim, written bytes: Int) {
    // The mark of a twin may have come before.
    let isTwin = claims[number].isTwin || claim.isTwin
    claims[number] = claim
    claims[number].isTwin = isTwin
    if claim.isOld {
      unchanged += 1
    } else {
      written += 1
      bytesWritten += bytes
    }
  }

  /// - Returns: whether this was the first time.
  mutating func end() -> Bool {
    defer { hasEnded = true }
    return !hasEnded
  }
}
