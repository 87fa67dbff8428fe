private import CZlib

/// Compression as every browser can undo it (RFC 1950). Debian's zlib, the reference of the format.
enum Zlib {
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    let bound = compressBound(uLong(bytes.count))
    return unsafe [UInt8](unsafeUninitializedCapacity: Int(bound)) { buffer, count in
      var length = bound
      let status = unsafe bytes.withUnsafeBufferPointer { source in
        unsafe compress2(buffer.baseAddress, &length, source.baseAddress, uLong(source.count), 9)
      }
      precondition(status == Z_OK, "the buffer is as large as zlib asked for")
      count = Int(length)
    }
  }
}
