internal import Basis

/// The files named on the command line; none named means all.
struct ChosenFiles {
  private let chosen: Set<String>?

  /// - Parameters:
  ///   - names: paths as typed, from the working folder.
  ///   - paths: of all files that were read.
  init(_ names: [String], among paths: [String]) throws(Refusal) {
    guard !names.isEmpty else {
      chosen = nil
      return
    }
    var known: [String: String] = [:]
    for path in paths { known[ChosenFiles.plain(path)] = path }
    var chosen: Set<String> = []
    for name in names {
      guard let path = known[ChosenFiles.plain(name)] else {
        throw Refusal(.fileUnknown(name, nearest: NearMiss.best(for: name, among: paths)))
      }
      chosen.insert(path)
    }
    self.chosen = chosen
  }

  func contains(_ path: String) -> Bool { chosen?.contains(path) ?? true }

  /// The path from the root, without `.`, `..` and double slashes; links are not followed.
  private static func plain(_ path: String) -> String {
    let working = try? FileSystem.target(ofLink: "/proc/self/cwd")
    let whole = path.hasPrefix("/") ? path : (working ?? "") + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
