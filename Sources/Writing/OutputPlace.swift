internal import Basis
private import Glibc

/// Where the site comes, checked: a folder, or a name that is free in a folder that stands.
package struct OutputPlace: Sendable {
  /// As the user wrote it, without `/` at the end.
  let shown: String
  /// The real path of the folder in which the site stands.
  let parent: String
  let names: OutputNames

  /// - Parameter sources: the folders that are read; those that do not exist are somebody else's matter.
  /// - Throws: `Refusal` for a place that no build may replace.
  init(_ output: String, apartFrom sources: [String]) throws {
    var shown = output
    while shown.utf8.count > 1, shown.utf8.last == 0x2F { shown.removeLast() }
    guard !shown.isEmpty, !shown.utf8.contains(0) else { throw Refusal(.outputNameless) }
    let real = try OutputPlace.realPath(ofOutput: shown)
    if real == "/" { throw Refusal(.outputRoot) }
    if let working = OutputPlace.realPath("."), OutputPlace.is(working, inside: real) {
      throw Refusal(.outputWorkingFolder(path: shown))
    }
    for source in sources {
      guard let other = OutputPlace.realPath(source) else { continue }
      if OutputPlace.is(other, inside: real) || OutputPlace.is(real, inside: other) {
        throw Refusal(.outputOverlaps(path: shown, source: source))
      }
    }
    let (parent, name) = OutputPlace.split(real)
    if try OutputPlace.isInSite(parent) { throw Refusal(.outputInsideSite(path: shown)) }
    self.shown = shown
    self.parent = parent
    self.names = OutputNames(site: name)
    if OutputPlace.isMount(real, in: parent) { throw Refusal(.outputMount(path: shown)) }
  }

  /// A link is looked at and not followed: what it leads to was never meant to be replaced.
  private static func realPath(ofOutput path: String) throws -> String {
    switch try FileSystem.kind(at: path) {
    case .link: throw Refusal(.outputLink(path: path))
    case .file, .other: throw Refusal(.outputNotFolder(path: path))
    case .folder:
      guard let real = realPath(path) else { throw SystemError("opendir", path, number: errno) }
      return real
    case nil:
      let (parent, name) = split(path)
      guard let real = realPath(parent.isEmpty ? "." : parent),
        try FileSystem.kind(at: real) == .folder
      else { throw Refusal(.outputParentMissing(path: path, parent: parent)) }
      return real == "/" ? "/\(name)" : "\(real)/\(name)"
    }
  }

  /// `a/b` → `a` and `b`; `/b` → `/` and `b`; `b` → nothing and `b`.
  package static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return ("", path) }
    let folder = path.utf8.startIndex == slash ? "/" : String(path[..<slash])
    return (folder, String(path[path.utf8.index(after: slash)...]))
  }

  /// - Returns: `nil` when nothing stands there or the path is not UTF-8.
  package static func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(validatingCString: real)
  }

  /// Whether a real path is another or stands in it, by bytes.
  package static func `is`(_ path: String, inside folder: String) -> Bool {
    let folder = folder == "/" ? "" : folder
    guard path.utf8.starts(with: folder.utf8) else { return false }
    return path.utf8.dropFirst(folder.utf8.count).first.map { $0 == 0x2F } ?? true
  }

  /// Whether a folder is a site that a build made, or stands in one.
  private static func isInSite(_ folder: String) throws -> Bool {
    var folder = folder
    while folder != "/", !folder.isEmpty {
      if try FileSystem.kind(at: "\(folder)/\(SiteMarker.name)") != nil { return true }
      folder = split(folder).folder
    }
    return false
  }

  /// Another disk than the folder it stands in: it cannot be renamed.
  private static func isMount(_ path: String, in parent: String) -> Bool {
    var inner = stat()
    var outer = stat()
    guard unsafe lstat(path, &inner) == 0, unsafe lstat(parent, &outer) == 0 else { return false }
    return inner.st_dev != outer.st_dev
  }
}
