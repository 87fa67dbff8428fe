import Basis
import Hashing
import Testing

@Suite struct KeyTests {
  /// The value that xxhsum -H3 prints for an empty file.
  @Test func namesContentByXXH3() {
    #expect(ContentHash([]).name == "2d06800538d394c2")
  }

  @Test func namesTheSameBytesTheSame() {
    #expect(ContentHash([1, 2, 3]).name == ContentHash([1, 2, 3]).name)
    #expect(ContentHash([1, 2, 3]).name != ContentHash([1, 2, 4]).name)
    #expect(ContentHash([]).name.utf8.count == 16)
  }

  @Test func keepsPartsApart() {
    var first = PackedWriter()
    first.add("ab")
    first.add("c")
    var second = PackedWriter()
    second.add("a")
    second.add("bc")
    #expect(first.key != second.key)
  }

  @Test func tellsNothingFromAnEmptyText() {
    var first = PackedWriter()
    first.add(nil as String?)
    var second = PackedWriter()
    second.add("" as String?)
    #expect(first.key != second.key)
  }
}
