private import CXXHash

/// A name for content: the same bytes have the same name, other bytes another (XXH3, 64 bits).
package struct ContentHash: Sendable, Hashable {
  package let value: UInt64

  package init<Number: BitwiseCopyable & FixedWidthInteger>(_ numbers: Span<Number>) {
    value = unsafe numbers.withUnsafeBytes { unsafe XXH3_64bits($0.baseAddress, $0.count) }
  }

  package init(_ bytes: [UInt8]) { self.init(bytes.span) }

  package init(value: UInt64) { self.value = value }

  /// 16 hexadecimal digits.
  package var name: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
