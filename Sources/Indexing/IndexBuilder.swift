internal import Basis
internal import Language
package import Linking

extension SearchIndex {
  /// Step 4: makes the index of a site.
  /// - Parameters:
  ///   - terms: the address below the site of each term of the woordenlijst.
  ///   - dictionary: Dutch words, as `WordList` takes them.
  package static func make(
    _ site: Site, terms: [String], dictionary: [UInt8], options: IndexOptions
  ) async throws -> SearchIndex {
    let catalogue = Catalogue(site)
    let groups = site.woordenlijst.compactMap { SynonymGroup($0) }
    let blocks = DocumentBlocks(documents: catalogue.documents.count)
    let (words, read) = try await ReadDocuments.all(
      catalogue.documents.chunks(of: blocks.chunkLength), DocumentTexts(site, terms: terms),
      blocks: blocks, dictionary: dictionary, workers: options.workers)
    let names = groups.flatMap(\.members).filter { $0.words.count == 1 }.map { $0.words[0] }
    let (corpus, chunks) = Corpus.make(of: read.map(\.words), extra: names)
    let forms = corpus.corpusForms
    let (builder, (guards, facets)) = try await both(workers: options.workers) {
      FamilyBuilder(words, forms)
    } _: {
      (GuardCandidates(in: words, near: forms), SearchFacets.make(site, catalogue))
    }
    var families = Families(corpus, DutchVocabulary(builder, guards: guards))
    let stop = stopFlags(corpus)
    let synonyms = SynonymIndex(groups, corpus: corpus, families: &families, stop: stop)
    let numbers = ListNumbers(families)
    let pairs = CompoundPairs(families)
    let joined = JoinedWords(corpus, families: families, stop: stop)
    let context = PostingCollector.Context(
      lists: numbers,
      uses: FormUses(
        families, lists: numbers, synonyms: synonyms, pairs: pairs, joined: joined, stop: stop),
      synonyms: synonyms, pairs: pairs, joined: joined,
      averageLength: TokenChunk.Document.averageLength(chunks.flatMap(\.documents)))
    let store = try await postings(
      chunks, worths: catalogue.documents.map(\.worth).chunks(of: blocks.chunkLength), context,
      workers: options.workers)
    let files = try await ShardSet(
      catalogue: catalogue, documents: read.flatMap(\.shards), blocks: blocks, corpus: corpus,
      families: families,
      numbers: numbers, store: store, synonyms: synonyms, facets: facets, options: options)
    let terms = catalogue.counts.last?.count ?? 0
    let unused = UnusedTerms(
      corpus: corpus, families: families, numbers: numbers, store: store, stop: stop,
      firstTerm: catalogue.documents.count - terms)
    return SearchIndex(
      root: files.root, files: files.files, folder: files.folder,
      unusedTerms: unused.places(site))
  }

  private static func postings(
    _ chunks: [Corpus.Chunk], worths: [ArraySlice<Float>], _ context: PostingCollector.Context,
    workers: Int
  ) async throws -> PostingStore {
    let postings = try await parallelMap(
      Array(zip(chunks, worths)), workers: workers, least: 1
    ) { chunk, worths in
      var collector = PostingCollector(context)
      return collector.postings(of: chunk, worths: worths)
    }
    return try await PostingStore(postings, lists: context.lists, workers: workers)
  }

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
