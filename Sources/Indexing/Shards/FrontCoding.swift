/// Keys in byte order, each as what it has more than the one before.
enum FrontCoding {
  static func write(_ keys: [[UInt8]], to out: inout ByteBuffer) {
    var shared: [UInt8] = []
    var lengths: [UInt8] = []
    var tails: [UInt8] = []
    var before: [UInt8] = []
    for key in keys {
      let common = commonPrefix(before, key)
      shared.append(UInt8(common))
      lengths.append(UInt8(key.count - common))
      tails += key[common...]
      before = key
    }
    out += shared + lengths + tails
  }

  static func commonPrefix(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var count = 0
    while count < min(left.count, right.count), left[count] == right[count] { count += 1 }
    return count
  }

  /// What tells each shard's first key from the last key of the shard before, on lines.
  static func directory(_ shards: [(first: [UInt8], last: [UInt8])]) -> String {
    var lines: [String] = []
    var before: [UInt8] = []
    for shard in shards {
      var end = min(commonPrefix(before, shard.first) + 1, shard.first.count)
      while end < shard.first.count, shard.first[end] & 0xC0 == 0x80 { end += 1 }
      lines.append(String(decoding: shard.first[..<end], as: UTF8.self))
      before = shard.last
    }
    return lines.joined(separator: "\n")
  }
}
