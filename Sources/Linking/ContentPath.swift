/// Paths below the content folder.
enum ContentPath {
  /// - Returns: `nil` when the path leaves the content folder.
  static func resolve(_ relative: String, from file: String) -> String? {
    var path = Array(file.utf8)
    dropLast(&path)
    for segment in relative.utf8.split(separator: 0x2F) {
      if segment.elementsEqual([0x2E]) { continue }
      if segment.elementsEqual([0x2E, 0x2E]) {
        if path.isEmpty { return nil }
        dropLast(&path)
      } else {
        if !path.isEmpty { path.append(0x2F) }
        path += segment
      }
    }
    return String(decoding: path, as: UTF8.self)
  }

  /// Takes the last name off a path.
  private static func dropLast(_ path: inout [UInt8]) {
    path.removeLast(path.count - (path.lastIndex(of: 0x2F) ?? 0))
  }

  static func relative(to target: String, from file: String) -> String {
    var from = file.split(separator: "/").dropLast().map(String.init)[...]
    var to = target.split(separator: "/").map(String.init)[...]
    while let first = from.first, first == to.first, to.count > 1 {
      from = from.dropFirst()
      to = to.dropFirst()
    }
    return (from.map { _ in ".." } + to).joined(separator: "/")
  }
}
