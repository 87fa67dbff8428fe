import Foundation
import Testing

@testable import Indexing

/// The browser folds a question as the index folds the pages: `Tests/zoeken/words.test.mjs` holds
/// `words.js` to the same vectors.
@Suite struct WordVectorsTests {
  private struct Vectors: Decodable {
    struct Fold: Decodable {
      let text: String
      let folded: String
    }

    struct Words: Decodable {
      struct Word: Decodable {
        let form: String
        let parts: [String]?
      }

      let text: String
      let words: [Word]
    }

    let fold: [Fold]
    let words: [Words]
  }

  private static let vectors: Vectors = {
    let path = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("vectors/words.json")
    guard let data = try? Data(contentsOf: path),
      let vectors = try? JSONDecoder().decode(Vectors.self, from: data)
    else { return Vectors(fold: [], words: []) }
    return vectors
  }()

  @Test func foldsAsTheBrowserDoes() {
    #expect(Self.vectors.fold.count > 15)
    for vector in Self.vectors.fold {
      #expect(String(decoding: WordSplitter.folded(vector.text), as: UTF8.self) == vector.folded)
    }
  }

  @Test func cutsWordsAsTheBrowserDoes() {
    #expect(Self.vectors.words.count > 15)
    for vector in Self.vectors.words {
      let words = WordSplitter.words(of: WordSplitter.folded(vector.text))
      #expect(words.map { text($0.form) } == vector.words.map(\.form), "\(vector.text)")
      #expect(
        words.map { $0.parts.map(text) } == vector.words.map { $0.parts ?? [] }, "\(vector.text)")
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
