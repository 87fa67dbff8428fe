internal import Basis
private import Glibc

/// Removing what a build left behind.
extension OpenFolder {
  /// Takes away a folder of this program with all that is in it. The marker goes last, so that the rest
  /// of a removal that was killed is known as ours.
  package func removeTree(_ name: String) throws {
    do {
      let folder = try folder(name)
      try folder.removeContents(depth: 0)
    }
    if unsafe unlinkat(descriptor.number, name, AT_REMOVEDIR) == 0 || errno == ENOENT { return }
    throw SystemError("unlink", path(of: name), number: errno)
  }

  private func removeContents(depth: Int) throws {
    guard depth < OpenFolder.depthLimit else {
      throw SystemError("unlink", shown, number: ENAMETOOLONG)
    }
    var last: Entry?
    for entry in try entries() {
      if depth == 0, entry.text == SiteMarker.name {
        last = entry
        continue
      }
      if entry.kind == .folder {
        try folder(entry).removeContents(depth: depth + 1)
      }
      try remove(entry)
    }
    if let last { try remove(last) }
  }
}
