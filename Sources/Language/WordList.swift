internal import Basis

/// The words of a language, folded as the index folds the words of pages.
package struct WordList: Sendable {
  let words: [String]

  /// - Parameter bytes: UTF-8, one word a line.
  package init(_ bytes: [UInt8]) {
    words = bytes.split(separator: 0x0A).map { line in
      let key = Folding.key(String(decoding: line, as: UTF8.self))
      return String(decoding: key.utf8.filter { $0 != 0x2D && $0 != 0x27 }, as: UTF8.self)
    }
  }
}
