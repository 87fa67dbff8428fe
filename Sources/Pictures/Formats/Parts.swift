/// What is left of a picture when all that is not needed to show it is taken out: pieces of the file,
/// and what was made anew in between.
struct Parts {
  private enum Part {
    case kept(Range<Int>)
    case made([UInt8])
  }

  private var parts: [Part] = []
  private(set) var count = 0

  /// Keeps a range of the file; ranges that touch become one.
  mutating func keep(_ range: Range<Int>) {
    if range.isEmpty { return }
    count += range.count
    if case .kept(let last)? = parts.last, last.upperBound == range.lowerBound {
      parts[parts.count - 1] = .kept(last.lowerBound..<range.upperBound)
    } else {
      parts.append(.kept(range))
    }
  }

  mutating func make(_ bytes: [UInt8]) {
    count += bytes.count
    parts.append(.made(bytes))
  }

  mutating func append(_ other: Parts) {
    for part in other.parts {
      switch part {
      case .kept(let range): keep(range)
      case .made(let bytes): make(bytes)
      }
    }
  }

  /// Whether nothing was taken out of a file of this many bytes.
  func isWhole(of count: Int) -> Bool {
    if case .kept(let range)? = parts.first {
      parts.count == 1 && range == 0..<count
    } else {
      false
    }
  }

  func joined(from bytes: [UInt8]) -> [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(count)
    for part in parts {
      switch part {
      case .kept(let range): joined += bytes[range]
      case .made(let bytes): joined += bytes
      }
    }
    return joined
  }
}
