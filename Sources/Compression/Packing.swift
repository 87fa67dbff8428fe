/// A form in which a file stands beside itself, smaller, for browsers that can undo it.
package struct Packing: Sendable {
  /// What comes behind the name of the file.
  package let ending: String
  /// The library and how it is used.
  package let settings: String
  private let make: @Sendable ([UInt8]) -> [UInt8]

  package static let all = [
    Packing(ending: ".gz", settings: Zlib.settings, make: Zlib.gzip),
    Packing(ending: ".br", settings: Brotli.settings, make: Brotli.compressed),
  ]

  /// Below this size a file goes in one packet with its headers, packed or not.
  private static let least = 500

  /// - Returns: `nil` when it is not worth it: a small file, or one that gets no smaller.
  package func packed(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= Packing.least else { return nil }
    let packed = make(bytes)
    return packed.count < bytes.count ? packed : nil
  }
}
