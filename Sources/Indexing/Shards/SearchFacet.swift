/// A way to narrow the results: values, and the documents that have each.
struct SearchFacet: Sendable {
  struct Value: Sendable {
    /// As it stands in an address.
    let value: String
    let label: String
    /// Numbers of documents in order.
    let documents: [Int]
  }

  let name: String
  let title: String
  let values: [Value]
  /// Whether the values grow with the kennisbank and so do not stand in every search page.
  let isLong: Bool

  /// Its values and documents as docs/zoekindex.md lays them out.
  let shard: [UInt8]

  /// A shard of so many bytes stands in the search page itself: its counts cost no request.
  private static let inlineLimit = 320

  enum Home: Sendable {
    /// The runs of the root tell its documents.
    case runs
    /// The search page.
    case page
    case file
  }

  /// Where the browser finds its documents.
  var home: Home {
    if name == "fase" { return .runs }
    return !isLong && shard.count <= SearchFacet.inlineLimit ? .page : .file
  }

  init(name: String, title: String, values: [Value], isLong: Bool) {
    self.name = name
    self.title = title
    self.values = values
    self.isLong = isLong
    var out = ByteBuffer()
    let labels = isLong ? values.map { "\($0.value)\t\($0.label)" }.joined(separator: "\n") : ""
    out.appendText(labels.utf8)
    for value in values {
      out.appendVarint(value.documents.count)
      if !value.documents.isEmpty { out += SearchFacet.list(value.documents) }
    }
    shard = out
  }

  private static func list(_ documents: [Int]) -> [UInt8] {
    let gaps = zip(documents, [-1] + documents).map { $0 - $1 - 1 }
    var out = BitWriter()
    let parameter = Rice.parameter(gaps: gaps)
    out.write(byte: UInt8(parameter))
    for gap in gaps { Rice.write(gap, parameter: parameter, to: &out) }
    out.align()
    return out.bytes
  }
}
