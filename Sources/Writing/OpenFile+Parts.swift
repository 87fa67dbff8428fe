private import Basis
private import Glibc

/// Parts of a file that are known by their place.
extension OpenFile {
  /// Goes on reading so many bytes further.
  func skip(_ count: Int) throws {
    guard lseek(descriptor.number, count, SEEK_CUR) >= 0 else {
      throw SystemError("lseek", shown, number: errno)
    }
  }

  /// Writes a part of this file to another, without its bytes coming here. Where this one is read on does
  /// not change.
  func copy(_ range: Range<Int>, to other: borrowing OpenFile) throws {
    var place = range.lowerBound
    while place < range.upperBound {
      let count = unsafe sendfile(
        other.descriptor.number, descriptor.number, &place, range.upperBound - place)
      // It ends sooner than was known.
      if count == 0 { throw SystemError("read", shown, number: EIO) }
      if count < 0, errno != EINTR { throw SystemError("write", other.shown, number: errno) }
    }
  }
}
