/// A canonical Huffman code: only the lengths need to be known to read it.
struct HuffmanCode: Sendable, Hashable {
  /// In bits, for each symbol; 0 for one without a code.
  let lengths: [Int]
  private let codes: [UInt32]

  /// - Parameter counts: how often each symbol comes up; one that does not has no code.
  init(counts: [Int]) {
    var nodes = counts.indices.filter { counts[$0] > 0 }
      .map { (weight: counts[$0], symbols: [$0]) }
    var lengths = [Int](repeating: 0, count: counts.count)
    if nodes.count == 1 { lengths[nodes[0].symbols[0]] = 1 }
    while nodes.count > 1 {
      nodes.sort { ($0.weight, $0.symbols[0]) > ($1.weight, $1.symbols[0]) }
      let (last, before) = (nodes.removeLast(), nodes.removeLast())
      let symbols = (before.symbols + last.symbols).sorted()
      for symbol in symbols { lengths[symbol] += 1 }
      nodes.append((before.weight + last.weight, symbols))
    }
    self.lengths = lengths
    var codes = [UInt32](repeating: 0, count: counts.count)
    var (code, length): (UInt32, Int) = (0, 0)
    let used = counts.indices.filter { lengths[$0] > 0 }
    for symbol in used.sorted(by: { (lengths[$0], $0) < (lengths[$1], $1) }) {
      code <<= UInt32(lengths[symbol] - length)
      length = lengths[symbol]
      codes[symbol] = code
      code += 1
    }
    self.codes = codes
  }

  func write(_ symbol: Int, to out: inout BitWriter) {
    out.write(codes[symbol], count: lengths[symbol])
  }

  /// The lengths, four bits each.
  var bytes: [UInt8] {
    stride(from: 0, to: lengths.count, by: 2).map { UInt8(lengths[$0] << 4 | lengths[$0 + 1]) }
  }
}
