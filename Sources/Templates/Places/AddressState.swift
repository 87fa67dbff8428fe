/// How much of an address stands before a variable.
enum AddressState: Sendable, Hashable {
  /// Nothing.
  case start
  /// Something that can still become a scheme with what follows, such as `java`.
  case scheme
  /// Past the scheme.
  case path
  /// Past the scheme, with a `/` as the last byte.
  case afterSlash

  /// The state after one more byte of the value.
  /// - Parameter value: the literal text of the value before that byte.
  func after(_ byte: UInt8, value: [UInt8]) -> AddressState {
    switch (self, byte) {
    case (_, 0x2F): .afterSlash
    case (.path, _), (.afterSlash, _), (_, 0x3F), (_, 0x23): .path
    case (_, 0x3A): AddressState.isScheme(value) ? .path : .scheme
    case (.start, _), (.scheme, _): .scheme
    }
  }

  private static func isScheme(_ value: [UInt8]) -> Bool {
    HTMLVocabulary.schemes.contains(String(decoding: value, as: UTF8.self).lowercased())
  }

  /// The state where two roads come together: the one that allows less.
  func joined(with other: AddressState) -> AddressState {
    if self == other { return self }
    let both = [self, other]
    if both.contains(.scheme) || both.contains(.start) { return .scheme }
    return .afterSlash
  }
}
