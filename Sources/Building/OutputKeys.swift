import Basis
import Hashing
import Indexing
import Kennisbank
import Linking

/// Of what the files of a site are made, as keys: a file that was made of the same is the same.
///
/// Kinds of change are told apart. The running texts of an innovatie (`CheckedDocument.runningTexts`) show on
/// its own page and in a few files about everything, its lessons in lists of lessons too; anything else
/// may show everywhere.
struct OutputKeys: Sendable {
  /// Of everything but running texts.
  private let shared: ContentHash
  /// Of each file with an innovatie, by its path below the content folder.
  private let texts: [String: ContentHash]
  private let lessons: ContentHash
  private let all: ContentHash

  init(_ inputs: BuildInputs, _ content: Content, unusedTerms: [Int]) {
    var texts: [String: ContentHash] = [:]
    texts.reserveCapacity(inputs.content.texts.count)
    for text in inputs.content.texts { texts[text.entry.below] = text.key }
    var maker = PackedWriter()
    maker.add(inputs.keys.surroundings)
    for keys in content.textKeys { maker.add(keys.shared) }
    // What running texts lead to.
    for ids in content.site.incoming {
      maker.add(ids.count)
      for id in ids { maker.add(id.index) }
    }
    for file in content.site.files { maker.add(file) }
    for term in unusedTerms { maker.add(term) }
    shared = maker.key
    self.texts = texts
    lessons = PackedWriter.key(of: [shared] + content.textKeys.map(\.lessons))
    all = PackedWriter.key(of: [shared, inputs.content.keys.all])
  }

  func key(reading read: TextsRead) -> ContentHash {
    switch read {
    case .none: return shared
    case .lessons: return lessons
    case .all: return all
    case .of(let paths):
      var maker = PackedWriter()
      maker.add(shared)
      for path in paths {
        guard let text = texts[path] else { return all }
        maker.add(text)
      }
      return maker.key
    }
  }
}

/// Of one file with content, apart by who may show it.
struct TextKeys: Sendable {
  /// Of all that other pages may show: everything but running texts.
  let shared: ContentHash
  let lessons: ContentHash
}

extension CheckedDocument {
  var textKeys: TextKeys {
    var shared = PackedWriter()
    var lessons = PackedWriter()
    shared.add(file.path)
    var place = 0
    for text in runningTexts {
      shared.add(file.bytes[place..<text.range.lowerBound])
      if text.kind == .lesson { lessons.add(file.bytes[text.range]) }
      place = text.range.upperBound
    }
    shared.add(file.bytes[place...])
    for section in sections {
      shared.add(section.anchor)
      shared.add(section.blocks.isEmpty)
    }
    if case .innovatie(let innovatie) = content {
      shared.add(innovatie.volledigheid.ingevuld)
      shared.add(innovatie.volledigheid.gevraagd)
    }
    return TextKeys(shared: shared.key, lessons: lessons.key)
  }
}
