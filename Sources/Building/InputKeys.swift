import Basis
import Hashing
import Hosting

/// What tells the inputs of one build from those of another.
struct InputKeys: Sendable {
  let program: ContentHash
  /// Of everything but the files with content.
  let surroundings: ContentHash
  /// Equal for two builds only when they make the same site and tell the same.
  let all: ContentHash

  init(
    _ sources: BuildSources, content: ContentKeys, words: [UInt8]?, _ options: BuildOptions
  ) {
    program = sources.program
    var maker = PackedWriter()
    maker.add(program)
    for file in sources.templates.files {
      maker.add(file.path)
      maker.add(ContentHash(file.bytes))
    }
    if let words { maker.add(ContentHash(words)) }
    options.add(to: &maker)
    maker.add(content.surroundings)
    surroundings = maker.key
    maker.add(content.all)
    all = maker.key
  }
}

extension BuildOptions {
  /// All that changes the site or the messages; not how many workers there are, nor where the site comes.
  fileprivate func add(to maker: inout PackedWriter) {
    maker.add(content)
    maker.add(templates)
    maker.add(baseURL)
    maker.add(concepten)
    maker.add(now.iso)
    maker.add(streng)
    maker.add(woordenboek)
    maker.add(host?.name)
    maker.add(comprimeer)
  }
}
