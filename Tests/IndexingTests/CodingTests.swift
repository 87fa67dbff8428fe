import Testing

@testable import Indexing

@Suite struct CodingTests {
  @Test(arguments: [0, 1, 127, 128, 300, 16383, 16384, 5_000_000])
  func writesSevenBitsAByte(value: Int) {
    var bytes = ByteBuffer()
    bytes.appendVarint(value)
    let read = bytes.enumerated().reduce(0) { $0 | Int($1.element & 0x7F) << (7 * $1.offset) }
    #expect(read == value)
    #expect(bytes.dropLast().allSatisfy { $0 >= 0x80 } && bytes.last ?? 0xFF < 0x80)
  }

  @Test func countsZigzagFromZero() {
    #expect([0, -1, 1, -2, 2].map(ByteBuffer.zigzag) == [0, 1, 2, 3, 4])
  }

  @Test func writesTheHighestBitFirst() {
    var bits = BitWriter()
    bits.write(0b101, count: 3)
    bits.writeUnary(2)
    bits.align()
    bits.write(byte: 7)
    #expect(bits.bytes == [0b1011_1000 | 0b0000_0000, 7])
  }

  @Test func writesLongUnaryNumbers() {
    var bits = BitWriter()
    bits.writeUnary(50)
    bits.align()
    #expect(bits.bytes == [255, 255, 255, 255, 255, 255, 0b1100_0000])
  }

  @Test func choosesTheRiceParameterThatTakesTheFewestBits() {
    func bits(_ gaps: [Int], _ k: Int) -> Int { gaps.reduce(0) { $0 + $1 >> k + 1 + k } }
    for gaps in [[0, 0, 0, 1], [3, 9, 4, 7], [100, 250, 3, 77], [65_000]] {
      let chosen = Rice.parameter(gaps: gaps)
      #expect((0..<20).allSatisfy { bits(gaps, $0) >= bits(gaps, chosen) })
    }
  }

  @Test func givesCommonLevelsShortCodesAndNoCodeBeginsAnother() {
    let code = HuffmanCode(counts: [100, 50, 25, 12, 0, 0, 1, 1])
    #expect(code.lengths[0] == 1)
    #expect(code.lengths[4...5] == [0, 0])
    let used = code.lengths.filter { $0 > 0 }
    #expect(used.count == 6 && used.reduce(0.0) { $0 + 1 / Double(1 << $1) } == 1)
    #expect(HuffmanCode(counts: [0, 9]).lengths == [0, 1])
  }

  @Test func writesBase64() {
    let texts = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foobar": "Zm9vYmFy"]
    for (plain, encoded) in texts {
      #expect(Base64.encoded(Array(plain.utf8)) == Array(encoded.utf8))
    }
  }
}
