import Basis

/// The files of a folder as one, without comments and indentation, so that a reader loads one small
/// file. What stands at the top of a script is known in all, also in a bundle that is loaded later.
enum AssetBundle {
  static func script(_ files: [[UInt8]]) -> [UInt8] {
    joined(files, after: "\"use strict\";\n", isComment: "//")
  }

  static func style(_ files: [[UInt8]]) -> [UInt8] { joined(files, after: "", isComment: nil) }

  /// - Parameters:
  ///   - files: in the order of their names; comments stand on lines of their own.
  ///   - isComment: what a comment of one line begins with, besides `/*`.
  private static func joined(
    _ files: [[UInt8]], after start: String, isComment mark: String?
  ) -> [UInt8] {
    var out = Array(start.utf8)
    for file in files {
      var isComment = false
      for line in file.split(separator: 0x0A) {
        let code = line.drop { $0 == 0x20 || $0 == 0x09 }
        if code.starts(with: "/*".utf8) { isComment = true }
        let isLineComment = mark.map { code.starts(with: $0.utf8) } ?? false
        if !isComment, !code.isEmpty, !isLineComment {
          out += code
          out.append(0x0A)
        }
        if isComment, code.suffix(2) == [0x2A, 0x2F] { isComment = false }
      }
    }
    return out
  }
}
