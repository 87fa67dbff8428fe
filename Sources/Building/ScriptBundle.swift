import Basis

/// The files of a folder as one script, without comments and indentation, so that a reader loads one
/// small file. What stands at the top of a file is known in all, also in a bundle that is loaded later.
enum ScriptBundle {
  /// - Parameter files: in the order of their names; comments stand on lines of their own.
  static func joined(_ files: [[UInt8]]) -> [UInt8] {
    var out = Array("\"use strict\";\n".utf8)
    for file in files {
      var isComment = false
      for line in file.split(separator: 0x0A) {
        let code = line.drop { $0 == 0x20 || $0 == 0x09 }
        if code.starts(with: "/*".utf8) { isComment = true }
        if !isComment, !code.isEmpty, !code.starts(with: "//".utf8) {
          out += code
          out.append(0x0A)
        }
        if isComment, code.suffix(2) == [0x2A, 0x2F] { isComment = false }
      }
    }
    return out
  }
}
