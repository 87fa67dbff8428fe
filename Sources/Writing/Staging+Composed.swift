/// The list of what is in the new site and in the earlier one.
extension Staging {
  /// - Parameter withSpare: whether the earlier site is told of too.
  /// - Returns: a memory in which the stamps are those of files that were not touched, else 0.
  func composed(_ ended: Progress, withSpare: Bool) -> SiteMemory {
    var composer = SiteComposer()
    let bytes = known.paths.bytes
    for number in order(of: ended) {
      let claim = ended.claims[number]
      if number < known.count {
        guard let entry = entry(number, claim, withSpare: withSpare) else { continue }
        composer.add(bytes.span.extracting(known.paths.range(number).dropLast()), entry)
      } else if claim.isMade {
        let path = ended.newPaths[number - known.count].text
        composer.add(
          path.utf8Span.span,
          SiteMemory.Entry(
            flags: claim.isTwin ? [.inSite, .twin] : .inSite, content: claim.content,
            key: claim.key))
      }
    }
    return composer.finished(withSpare: withSpare)
  }

  /// The numbers of all slots in the order of their paths.
  private func order(of ended: Progress) -> [Int] {
    let new = ended.newPaths.indices.sorted { ended.newPaths[$0] < ended.newPaths[$1] }
    var order: [Int] = []
    order.reserveCapacity(ended.claims.count)
    var next = 0
    for place in known.entries.indices {
      while next < new.count, known.paths.precedes(ended.newPaths[new[next]].text, place) {
        order.append(known.count + new[next])
        next += 1
      }
      order.append(place)
    }
    return order + new[next...].map { known.count + $0 }
  }

  /// What is to be told of a known path; `nil` for one that is in neither site, and for folders.
  private func entry(_ place: Int, _ claim: Claim, withSpare: Bool) -> SiteMemory.Entry? {
    let earlier = known.entries[place]
    let wasThere = earlier.isFileOfSite && withSpare
    guard claim.isMade else { return wasThere ? SiteMemory.Entry(flags: .inSpare) : nil }
    var entry = SiteMemory.Entry(flags: .inSite, content: claim.content, key: claim.key)
    if wasThere { entry.flags.insert(.inSpare) }
    if wasThere, claim.isShared { entry.flags.insert(.shared) }
    if claim.isTwin || claim.isOld && earlier.flags.contains(.twin) { entry.flags.insert(.twin) }
    if entry.flags.contains(.twin) { return entry }
    switch claim.way {
    case .same where !earlier.flags.contains(.unsettled): entry.stamp = earlier.stamp
    // Without the spare one of its names goes, and that changes the stamp.
    case .kept where withSpare: entry.stamp = claim.stamp
    default: break
    }
    return entry
  }
}

/// Puts files that come in the order of their paths in a memory, each folder before the first file in it.
private struct SiteComposer {
  private var memory = SiteMemory()
  /// The path before, and the folders that it is in: how long their paths are with the closing slash, and
  /// their entries.
  private var last: [UInt8] = []
  private var folders: [(length: Int, index: Int)] = []

  mutating func add(_ path: Span<UInt8>, _ entry: SiteMemory.Entry) {
    var common = 0
    while common < min(path.count, last.count), path[common] == last[common] { common += 1 }
    while let folder = folders.last, folder.length > common { folders.removeLast() }
    for place in (folders.last?.length ?? 0)..<path.count where path[place] == 0x2F {
      folders.append((place + 1, memory.count))
      memory.append(path.extracting(0..<place), SiteMemory.Entry(flags: .folder))
    }
    for folder in folders {
      memory.update(folder.index) {
        $0.flags.formUnion(entry.flags.intersection([.inSite, .inSpare]))
      }
    }
    memory.append(path, entry)
    last.removeAll(keepingCapacity: true)
    for place in path.indices { last.append(path[place]) }
  }

  /// With the marker and the root.
  mutating func finished(withSpare: Bool) -> SiteMemory {
    memory.append(SiteMarker.name, SiteMemory.Entry(flags: [.own, .inSite]))
    memory.append(
      ".",
      SiteMemory.Entry(
        flags: withSpare ? [.own, .folder, .inSite, .inSpare] : [.own, .folder, .inSite]))
    return memory
  }
}

extension PathList {
  /// Whether a path comes before one of these in the order of their bytes.
  fileprivate func precedes(_ path: String, _ index: Int) -> Bool {
    let one = path.utf8Span.span
    let other = bytes.span.extracting(range(index).dropLast())
    for place in 0..<min(one.count, other.count) where one[place] != other[place] {
      return one[place] < other[place]
    }
    return one.count < other.count
  }
}
