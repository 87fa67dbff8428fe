package import Basis

/// Refuses bytes that are not honest UTF-8 text before anything else looks at them: other encodings,
/// NUL and control characters, signs that turn the reading direction, letters under heaps of marks.
package enum TextGate {
  /// The problems of a file's encoding, at most one that stops the reading.
  package static func problems(in file: SourceFile) -> [Diagnostic] {
    let bytes = file.bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || isProbablyUTF16(bytes.prefix(16))
    {
      return [Diagnostic(.notUTF8(utf16: true), in: file, at: SourceSpan(at: 0))]
    }
    if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      return [Diagnostic(.fileEmpty(), in: file, at: SourceSpan(at: 0))]
    }
    var problems: [Diagnostic] = []
    var marks = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F, byte != 0x0A && byte != 0x0D && byte != 0x09 {
          return [Diagnostic(.forbiddenCharacter(UInt32(byte)), in: file, at: span(index, 1))]
        }
        marks = 0
        index += 1
        continue
      }
      guard let (scalar, length) = decode(bytes, at: index) else {
        return [Diagnostic(.notUTF8(utf16: false), in: file, at: span(index, 1))]
      }
      switch scalar {
      case 0x80...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
        return [Diagnostic(.forbiddenCharacter(scalar), in: file, at: span(index, length))]
      case 0x200B, 0x2060, 0xFEFF, 0x00AD:
        if problems.isEmpty {
          problems.append(
            Diagnostic(.invisibleCharacter(scalar), in: file, at: span(index, length)))
        }
      case 0x0300...0x036F:
        marks += 1
        if marks > 8 { return [Diagnostic(.tooManyMarks(), in: file, at: span(index, length))] }
        index += length
        continue
      default: break
      }
      marks = 0
      index += length
    }
    return problems
  }

  /// Without a mark: every other byte of Latin text is zero.
  private static func isProbablyUTF16(_ start: ArraySlice<UInt8>) -> Bool {
    let zeros = start.indices.filter { start[$0] == 0 }
    return zeros.count >= 2 && zeros.count >= start.count / 2 - 1
      && (zeros.allSatisfy { $0 % 2 == 0 } || zeros.allSatisfy { $0 % 2 == 1 })
  }

  private static func span(_ start: Int, _ length: Int) -> SourceSpan {
    SourceSpan(start, start + length)
  }

  /// The scalar at an index and its length in bytes; `nil` for overlong forms, surrogates and stray
  /// bytes.
  static func decode(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int)? {
    let first = bytes[index]
    let (length, lowest): (Int, UInt32) =
      switch first {
      case 0x00...0x7F: (1, 0)
      case 0xC2...0xDF: (2, 0x80)
      case 0xE0...0xEF: (3, 0x800)
      case 0xF0...0xF4: (4, 0x10000)
      default: (0, 0)
      }
    guard length > 0, index + length <= bytes.count else { return nil }
    if length == 1 { return (UInt32(first), 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    guard scalar >= lowest, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else {
      return nil
    }
    return (scalar, length)
  }
}
