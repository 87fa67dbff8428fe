private import CZlib

/// Compression as every browser can undo it. Debian's zlib, the reference of both formats; always at
/// its highest level, which costs little more than the middle one.
package enum Zlib {
  /// One zlib stream (RFC 1950).
  package static func compressed(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: 15) }

  /// One gzip file (RFC 1952) without name and time, so that it depends on the bytes alone.
  package static func gzip(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: 15 + 16) }

  /// The library and how it is used: with another text the same bytes may come out otherwise.
  package static let settings = "zlib \(unsafe String(cString: zlibVersion())) \(level)"

  private static let level: Int32 = 9

  /// - Parameter windowBits: 15, the largest window; 16 more for the wrapper of gzip.
  private static func deflated(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
    var stream = unsafe z_stream()
    let memory: Int32 = 8
    let status = unsafe deflateInit2_(
      &stream, level, Z_DEFLATED, windowBits, memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib has no memory")
    defer { unsafe _ = deflateEnd(&stream) }
    let bound = unsafe Int(deflateBound(&stream, uLong(bytes.count)))
    return unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      let status = unsafe bytes.withUnsafeBufferPointer { source in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe stream.avail_in = uInt(source.count)
        unsafe stream.next_out = buffer.baseAddress
        unsafe stream.avail_out = uInt(bound)
        return unsafe deflate(&stream, Z_FINISH)
      }
      precondition(status == Z_STREAM_END, "the buffer is as large as zlib asked for")
      count = unsafe bound - Int(stream.avail_out)
    }
  }
}
