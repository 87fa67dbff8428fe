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
    let catalogue = Catalogue(site)
    let texts = DocumentTexts(site, terms: terms)
    let blockLength = DocumentShards.blockLength(documents: catalogue.documents.count)
    // Whole blocks, so that a worker can make their files.
    let chunkLength = max(1, documentsAtATime / blockLength) * blockLength
    let chunks = try await parallelMap(
      catalogue.documents.chunks(of: chunkLength), workers: options.workers, least: 1
    ) { ReadDocuments($0, texts: texts, blockLength: blockLength) }
    let groups = site.woordenlijst.compactMap { SynonymGroup($0) }
    let corpus = Corpus(
      chunks.map(\.words),
      extra: groups.flatMap(\.members).filter { $0.words.count == 1 }.map { $0.words[0] })
    var families = Families(corpus, dictionary: dictionary)
    let stop = stopFlags(corpus)
    let synonyms = SynonymIndex(groups, corpus: corpus, families: &families, stop: stop)
    let numbers = ListNumbers(families)
    let pairs = CompoundPairs(families)
    let joined = JoinedWords(corpus, families: families, stop: stop)
    let context = PostingCollector.Context(
      lists: numbers,
      uses: FormUses(
        families, lists: numbers, synonyms: synonyms, pairs: pairs, joined: joined, stop: stop),
      synonyms: synonyms, pairs: pairs, joined: joined, averageLength: corpus.averageLength)
    let worths = catalogue.documents.map(\.worth).chunks(of: chunkLength)
    let postings = try await parallelMap(
      Array(zip(corpus.chunks, worths)), workers: options.workers, least: 1
    ) { chunk, worths in
      var collector = PostingCollector(context)
      return collector.postings(of: chunk, worths: worths)
    }
    let store = PostingStore(postings, lists: numbers)
    let shards = try await ShardSet(
      catalogue: catalogue, documents: chunks.flatMap(\.shards), corpus: corpus, families: families,
      numbers: numbers, store: store,
      synonyms: synonyms, facets: SearchFacets.make(site, catalogue), options: options)
    let terms = catalogue.counts.last?.count ?? 0
    let unused = UnusedTerms(
      corpus: corpus, families: families, numbers: numbers, store: store, stop: stop,
      firstTerm: catalogue.documents.count - terms)
    return SearchIndex(
      root: shards.root, files: shards.files, folder: shards.folder,
      unusedTerms: unused.places(site))
  }

  /// Documents that one worker reads at a time, about.
  private static let documentsAtATime = 256

  private static func stopFlags(_ corpus: Corpus) -> [Bool] {
    var flags = [Bool](repeating: false, count: corpus.forms.count)
    for form in StopWords.forms {
      if let number = corpus.number(of: Array(form.utf8)[...]) { flags[number] = true }
    }
    return flags
  }
}

extension Array {
  /// Pieces of a length, the last one shorter.
  fileprivate func chunks(of length: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
  }
}
