internal import Basis
internal import Compression
internal import Hashing

/// Makes the files of everything that is known of the words and documents.
struct ShardSet {
  /// Bytes of a shard of the lexicon, before compression; about half as much after it.
  private static let wordShardLength = 3000

  let root: [UInt8]
  let files: [SearchIndex.File]
  /// Below the site.
  let folder: String

  init(
    catalogue: Catalogue, documents: [[UInt8]], blocks: DocumentBlocks, corpus: Corpus,
    families: Families, numbers: ListNumbers, store: PostingStore, synonyms: SynonymIndex,
    facets: [SearchFacet], options: IndexOptions
  ) async throws {
    let lists = try await parallelMap(
      Array(families.all.indices), workers: options.workers
    ) { family -> [UInt8] in
      let lists = numbers.lists(of: family)
      return store.count(of: lists) > PostingFiles.inlineLimit
        ? PostingFiles.block(lists, numbers: numbers, store: store) : []
    }
    let postings = PostingFiles(lists)
    let lexicon = Lexicon(
      families: families, numbers: numbers, store: store, files: postings, corpus: corpus,
      hints: ShardSet.hints(families, synonyms: synonyms, numbers: numbers, store: store))
    let words = lexicon.entries.shards(of: ShardSet.wordShardLength) { $0.key.count / 2 + 8 }
    let reversedEntries = ReversedWords.entries(lexicon, documents: catalogue.documents.count)
    let reversed = stride(from: 0, to: reversedEntries.count, by: 800).map {
      Array(reversedEntries[$0..<min($0 + 800, reversedEntries.count)])
    }
    let facetShards = facets.filter { $0.home == .file }

    let packed: [(kind: String, names: [String], shards: [[UInt8]])] = [
      (
        "w", words.indices.map(String.init),
        try await parallelMap(words, workers: options.workers) {
          Zlib.compressed(lexicon.shard($0))
        }
      ),
      (
        "r", reversed.indices.map(String.init),
        try await parallelMap(reversed, workers: options.workers) {
          Zlib.compressed(ReversedWords.shard($0))
        }
      ),
      (
        "p", postings.files.indices.map(String.init),
        try await parallelMap(postings.files, workers: options.workers) { Zlib.compressed($0) }
      ),
      ("d", documents.indices.map(String.init), documents),
      ("f", facetShards.map(\.name), facetShards.map { Zlib.compressed($0.shard) }),
    ]
    var files: [(path: String, bytes: [UInt8])] = []
    var twins = Twins()
    for (kind, names, shards) in packed {
      for (name, bytes) in zip(names, shards) { files.append(("\(kind)/\(name).bin", bytes)) }
      if options.worksFromDisk { twins.add(kind, shards) }
    }
    let name = ShardSet.folder(files)
    let folder = "zoeken/\(name)/"
    let root = Root(
      folder: name, catalogue: catalogue, blockLength: blocks.length, facets: facets,
      words: FrontCoding.directory(words.map { ($0[$0.startIndex].key, $0[$0.endIndex - 1].key) }),
      reversed: FrontCoding.directory(reversed.map { ($0[0].key, $0[$0.count - 1].key) }),
      levels: store.levels, disk: twins.starts)
    self.folder = folder
    self.root = root.json.bytes
    self.files = (files + twins.files.map { ($0.name, $0.bytes) }).map { path, bytes in
      SearchIndex.File(path: folder + path, bytes: bytes)
    }
  }

  /// A name for all the shards together.
  private static func folder(_ files: [(path: String, bytes: [UInt8])]) -> String {
    var names: [UInt8] = []
    for file in files {
      names += Array(file.path.utf8) + Array(ContentHash(file.bytes).name.utf8)
    }
    return ContentHash(names).name
  }

  /// Synonyms of families that have documents through them, and parts of compounds that have
  /// documents through groups of words.
  private static func hints(
    _ families: Families, synonyms: SynonymIndex, numbers: ListNumbers, store: PostingStore
  ) -> [Int: [Lexicon.Hint]] {
    var hints: [Int: [Lexicon.Hint]] = [:]
    for group in synonyms.groups {
      for member in group where store.count(of: numbers.synonyms(of: member.family)) > 0 {
        for other in group where other.family != member.family {
          hints[member.family, default: []].append(.init(sort: .synonym, text: other.text))
        }
      }
    }
    for (number, family) in families.all.enumerated()
    where !family.parts.isEmpty && store.count(of: numbers.parts(of: number)) > 0 {
      for part in family.parts.prefix(2) {
        let text = String(decoding: families.all[part].keys[0].text, as: UTF8.self)
        hints[number, default: []].append(.init(sort: .part, text: text))
      }
    }
    return hints
  }
}
