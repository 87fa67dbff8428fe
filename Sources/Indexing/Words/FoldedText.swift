/// A text in lower case without diacritics, letters such as `æ` written out, in a buffer that is used
/// again for the next text.
struct FoldedText {
  /// What stands between spaces and slashes in a text.
  struct Piece {
    /// Its bytes in the text as written.
    let range: Range<Int>
    /// How many A–Z it has.
    let capitals: Int
  }

  /// The folded text, and zeros behind it, so that nobody who reads it need look for the end.
  private(set) var bytes: [UInt8] = []
  /// How many of the bytes are the text.
  private(set) var count = 0
  /// Pieces whose folded form does not show how they are written: with more than one capital, with a
  /// hyphen, or with other letters than ASCII.
  private(set) var pieces: [Piece] = []

  static let padding = 4

  private var piece = OpenPiece()
  private let table = FoldTable.shared

  private struct OpenPiece {
    var start = 0
    /// Where it begins in the folded text.
    var foldedStart = 0
    var capitals = 0
    var isPlain = true
  }

  mutating func fold(_ text: Span<UInt8>) {
    count = 0
    makeRoom(text.count * 2)
    pieces.removeAll(keepingCapacity: true)
    piece = OpenPiece()
    var index = 0
    while index < text.count {
      // Lent out, so that writing a byte is no question of who else has them.
      var lent: [UInt8] = []
      swap(&lent, &bytes)
      var out = lent.mutableSpan
      index = foldKnown(text, from: index, into: &out)
      swap(&lent, &bytes)
      if index < text.count { index = foldUnknown(text) }
    }
    close(at: text.count)
    for place in count..<count + FoldedText.padding { bytes[place] = 0 }
  }

  private mutating func makeRoom(_ more: Int) {
    let room = count + more + FoldedText.padding
    if bytes.count < room { bytes += [UInt8](repeating: 0, count: room * 2 - bytes.count) }
  }

  /// Ends a piece before the byte at an index.
  private mutating func close(at index: Int) {
    if !piece.isPlain || piece.capitals > 1 {
      pieces.append(Piece(range: piece.start..<index, capitals: piece.capitals))
    }
  }

  /// Folds up to a letter that the table does not know; then back to the start of its piece.
  /// - Returns: where in the text to go on.
  private mutating func foldKnown(
    _ text: Span<UInt8>, from start: Int, into out: inout MutableSpan<UInt8>
  ) -> Int {
    var (index, end) = (start, count)
    var open = piece
    defer { piece = open }
    while index < text.count {
      let byte = text[index]
      switch byte {
      case 0x61...0x7F: out[end] = byte
      case 0x20, 0x0A, 0x2F:
        if !open.isPlain || open.capitals > 1 {
          pieces.append(Piece(range: open.start..<index, capitals: open.capitals))
        }
        out[end] = byte
        open = OpenPiece(start: index + 1, foldedStart: end + 1)
      case 0x41...0x5A:
        out[end] = byte | 0x20
        open.capitals += 1
      case 0x2D:
        out[end] = byte
        open.isPlain = false
      case 0x80...:
        open.isPlain = false
        let (scalar, length) = UTF8Bytes.scalar(in: text, at: index)
        var entry = table.entry(of: scalar)
        if entry == FoldTable.unknown {
          count = open.foldedStart
          return open.start
        }
        for _ in 0..<(entry >> 24) {
          out[end] = UInt8(truncatingIfNeeded: entry)
          entry >>= 8
          end += 1
        }
        index += length
        continue
      default: out[end] = byte
      }
      index += 1
      end += 1
    }
    count = end
    return index
  }

  /// Folds a piece exactly: what letters become may depend on those beside them.
  private mutating func foldUnknown(_ text: Span<UInt8>) -> Int {
    var end = piece.start
    (piece.capitals, piece.isPlain) = (0, false)
    while end < text.count, ![0x20, 0x0A, 0x2F].contains(text[end]) {
      if text[end] >= 0x41, text[end] <= 0x5A { piece.capitals += 1 }
      end += 1
    }
    // Between letters, so that a space at either end stays one.
    let written = [0x78] + (piece.start..<end).map { text[$0] } + [0x78]
    let folded = WordSplitter.exactlyFolded(String(decoding: written, as: UTF8.self))
      .dropFirst().dropLast()
    makeRoom(folded.count + (text.count - end) * 2)
    for byte in folded {
      bytes[count] = byte
      count += 1
    }
    return end
  }
}
