/// A canonical Huffman code: only the lengths need to be known to read it.
struct HuffmanCode: Sendable, Hashable {
  /// In bits, for each symbol.
  let lengths: [Int]
  private let codes: [UInt32]

  /// - Parameter counts: how often each symbol comes up; one that does not still gets a code.
  init(counts: [Int]) {
    var nodes = counts.indices.map { (weight: max(counts[$0], 1), symbols: [$0]) }
    var lengths = [Int](repeating: 0, count: counts.count)
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
    for symbol in counts.indices.sorted(by: { (lengths[$0], $0) < (lengths[$1], $1) }) {
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
}
