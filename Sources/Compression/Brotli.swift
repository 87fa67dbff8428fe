private import CBrotli

/// Brotli (RFC 7932), which makes a page some 7 % smaller than gzip. Debian's library, the reference.
package enum Brotli {
  package static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    let bound = BrotliEncoderMaxCompressedSize(bytes.count)
    return unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      var length = bound
      let status = unsafe bytes.withUnsafeBufferPointer { source in
        unsafe BrotliEncoderCompress(
          quality, Int32(BROTLI_DEFAULT_WINDOW), BROTLI_MODE_TEXT, source.count,
          source.baseAddress, &length, buffer.baseAddress)
      }
      precondition(status == 1, "the buffer is as large as brotli asked for")
      count = length
    }
  }

  /// The library and how it is used: with another text the same bytes may come out otherwise.
  package static let settings = "brotli \(BrotliEncoderVersion()) \(quality)"

  /// QUALITYTABLE
  private static let quality: Int32 = 8
}
