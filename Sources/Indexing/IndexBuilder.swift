internal import Basis
package import Language
package import Linking

extension SearchIndex {
  /// Step 4: makes the index of a site.
  /// - Parameters:
  ///   - terms: the address below the site of each term of the woordenlijst.
  package static func make(
    _ site: Site, terms: [String], dictionary: WordList, options: IndexOptions
  ) async throws -> SearchIndex {
    let catalogue = Catalogue(site, terms: terms)
    let chunks = try await parallelMap(
      catalogue.documents.chunks(of: chunkLength), workers: options.workers
    ) { TokenChunk($0) }
    let groups = site.woordenlijst.compactMap { SynonymGroup($0) }
    let corpus = Corpus(
      chunks, extra: groups.flatMap(\.members).filter { $0.words.count == 1 }.map { $0.words[0] })
    var families = Families(corpus, dictionary: dictionary)
    let stop = stopFlags(corpus)
    let synonyms = SynonymIndex(groups, corpus: corpus, families: &families, stop: stop)
    let numbers = ListNumbers(families)
    let context = PostingCollector.Context(
      families: families, lists: numbers, synonyms: synonyms, pairs: CompoundPairs(families),
      joined: JoinedWords(corpus, families: families, stop: stop),
      stop: stop,
      averageLength: try await averageLength(corpus, stop: stop, workers: options.workers))
    let worths = catalogue.documents.map(\.worth).chunks(of: chunkLength)
    let postings = try await parallelMap(
      Array(zip(corpus.chunks, worths)), workers: options.workers
    ) { chunk, worths in
      var collector = PostingCollector(context)
      return zip(chunk.tokens.streams, worths).map { stream, worth in
        collector.postings(of: stream, numbers: chunk.numbers, worth: worth)
      }
    }
    let store = PostingStore(Array(postings.joined()), lists: numbers)
    let shards = try await ShardSet(
      catalogue: catalogue, corpus: corpus, families: families, numbers: numbers, store: store,
      synonyms: synonyms, facets: SearchFacets.make(site, catalogue), options: options)
    let terms = catalogue.counts.last?.count ?? 0
    let unused = UnusedTerms(
      corpus: corpus, families: families, numbers: numbers, store: store, stop: stop,
      firstTerm: catalogue.documents.count - terms)
    return SearchIndex(
      root: shards.root, files: shards.files, folder: shards.folder,
      unusedTerms: unused.places(site))
  }

  /// Documents that one worker reads at a time.
  private static let chunkLength = 128

  private static func stopFlags(_ corpus: Corpus) -> [Bool] {
    var flags = [Bool](repeating: false, count: corpus.forms.count)
    for form in StopWords.forms {
      if let number = corpus.number(of: Array(form.utf8)[...]) { flags[number] = true }
    }
    return flags
  }

  /// Of the documents, in weighted words that are no stop words.
  private static func averageLength(
    _ corpus: Corpus, stop: [Bool], workers: Int
  ) async throws -> Float {
    let sums = try await parallelMap(corpus.chunks, workers: workers) { chunk in
      chunk.tokens.streams.reduce(Float(0)) { sum, stream in
        SentenceReader(stream: stream, numbers: chunk.numbers).reduce(sum) { sum, sentence in
          sum + Float(sentence.forms.count { !stop[$0] }) * sentence.field.weight
        }
      }
    }
    let count = corpus.chunks.reduce(0) { $0 + $1.tokens.streams.count }
    return sums.reduce(0, +) / Float(max(count, 1))
  }
}

extension Array {
  /// Pieces of a length, the last one shorter.
  fileprivate func chunks(of length: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
  }
}
