/// The shards again as scripts: a page that is opened from disk may not fetch files but may load
/// scripts. From disk a request costs nothing, so many shards stand in one script.
struct Twins: Sendable {
  /// Bytes of shards in one script.
  private static let length = 150_000

  private(set) var files: [(name: String, bytes: [UInt8])] = []
  /// For each kind the first shard of each of its scripts.
  private(set) var starts: [(kind: String, starts: [Int])] = []

  mutating func add(_ kind: String, _ shards: [[UInt8]]) {
    var firsts: [Int] = []
    var content: [UInt8] = []
    for (number, shard) in shards.enumerated() {
      if firsts.isEmpty || content.count + shard.count > Twins.length {
        close(kind, firsts.count - 1, content)
        firsts.append(number)
        content = []
      }
      content.appendText(shard)
    }
    close(kind, firsts.count - 1, content)
    starts.append((kind, firsts))
  }

  private mutating func close(_ kind: String, _ number: Int, _ content: [UInt8]) {
    guard number >= 0 else { return }
    files.append(
      (
        "s/\(kind)\(number).js",
        Array("leernetwerkSchijf(\"\(kind)\",\(number),\"".utf8) + Base64.encoded(content)
          + Array("\")\n".utf8)
      ))
  }
}
