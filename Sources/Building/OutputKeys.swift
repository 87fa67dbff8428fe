import Basis
import Hashing
import Indexing
import Kennisbank
import Linking

/// Of what the files of a site are made, as keys: a file that was made of the same is the same.
///
/// Two kinds of change are told apart. The running text of an innovatie (`CheckedDocument.ownText`) shows on
/// its own page and in a few files about everything; anything else may show everywhere.
struct OutputKeys: Sendable {
  /// Of everything but running texts.
  private let shared: ContentHash
  /// Of each file with an innovatie, by its path below the content folder.
  private let texts: [String: ContentHash]
  private let all: ContentHash

  init(_ inputs: BuildInputs, _ content: Content, unusedTerms: [Int]) {
    var texts: [String: ContentHash] = [:]
    for text in inputs.content.texts { texts[text.entry.below] = text.key }
    var maker = PackedWriter()
    maker.add(inputs.keys.surroundings)
    for key in content.sharedKeys { maker.add(key) }
    // What running texts lead to.
    for ids in content.site.incoming {
      maker.add(ids.count)
      for id in ids { maker.add(id.index) }
    }
    for file in content.site.files { maker.add(file) }
    for term in unusedTerms { maker.add(term) }
    let shared = maker.key
    maker.add(inputs.content.keys.all)
    self.shared = shared
    self.texts = texts
    all = maker.key
  }

  func key(reading read: TextsRead) -> ContentHash {
    switch read {
    case .none: return shared
    case .all: return all
    case .of(let path):
      guard let text = texts[path] else { return all }
      var maker = PackedWriter()
      maker.add(shared)
      maker.add(text)
      return maker.key
    }
  }
}

extension CheckedDocument {
  /// Of all that other pages may show: everything but `ownText`.
  var sharedKey: ContentHash {
    var maker = PackedWriter()
    maker.add(file.path)
    var place = 0
    for range in ownText {
      maker.add(file.bytes[place..<range.lowerBound])
      place = range.upperBound
    }
    maker.add(file.bytes[place...])
    for section in sections {
      maker.add(section.anchor)
      maker.add(section.blocks.isEmpty)
    }
    if case .innovatie(let innovatie) = content {
      maker.add(innovatie.volledigheid.ingevuld)
      maker.add(innovatie.volledigheid.gevraagd)
    }
    return maker.key
  }
}
