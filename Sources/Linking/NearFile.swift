import Basis

/// Finds the file that a broken path probably meant: the same name in another folder, or a name that
/// is nearly the same. Folders do not count: long ones would make all names look alike.
struct NearFile {
  private var byName: [String: [String]] = [:]
  private let near: NearMiss

  /// - Parameter paths: sorted.
  init(_ paths: [String]) {
    for path in paths { byName[NearFile.name(of: path), default: []].append(path) }
    near = NearMiss(byName.keys.sorted())
  }

  func best(for path: String) -> String? {
    let wanted = NearFile.name(of: path)
    let name = byName[wanted] == nil ? near.best(for: wanted) : wanted
    let found = name.flatMap { byName[$0] } ?? []
    return found.first { NearFile.folder(of: $0) == NearFile.folder(of: path) } ?? found.first
  }

  private static func name(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }

  private static func folder(of path: String) -> Substring { path.prefix { $0 != "/" } }
}
