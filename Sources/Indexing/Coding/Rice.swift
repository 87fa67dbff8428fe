/// The Rice code of the gaps between the documents of a list. It comes within a few per cent of the
/// bound for lists that hold less than half of all documents.
enum Rice {
  /// The parameter that takes the fewest bits.
  static func parameter(gaps: some Sequence<Int>) -> Int {
    var best = (bits: Int.max, k: 0)
    for k in 0..<24 {
      var bits = 0
      for gap in gaps { bits += gap >> k + 1 + k }
      if bits >= best.bits { break }
      best = (bits, k)
    }
    return best.k
  }

  static func write(_ gap: Int, parameter k: Int, to out: inout BitWriter) {
    out.writeUnary(gap >> k)
    if k > 0 { out.write(UInt32(gap & (1 << k - 1)), count: k) }
  }
}
