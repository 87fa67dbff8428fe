extension PlaceTracker {
  /// Takes one byte of literal text, after the tokenizer of the HTML standard, as far as it matters
  /// for places.
  mutating func read(_ byte: UInt8) {
    switch state {
    case .text:
      if byte == 0x3C { state = .tagStart }
    case .tagStart: readTagStart(byte)
    case .tagName:
      if isSpace(byte) || byte == 0x2F {
        state = .inTag
      } else if byte == 0x3E {
        endTag()
      } else {
        element.append(lower(byte))
      }
    case .seam:
      if isSpace(byte) || byte == 0x2F {
        state = .inTag
      } else if byte == 0x3E {
        endTag()
      } else {
        hasBrokenSeam = true
        state = .inTag
      }
    case .inTag, .afterValue:
      if byte == 0x3E {
        endTag()
      } else if !isSpace(byte), byte != 0x2F {
        attribute = lower(byte)
        state = .attributeName
      }
    case .attributeName, .afterAttributeName: readAttributeName(byte)
    case .beforeValue:
      if byte == 0x22 || byte == 0x27 {
        startValue(.quoted(byte))
      } else if byte == 0x3E {
        endTag()
      } else if !isSpace(byte) {
        startValue(.unquoted)
        value.append(byte)
      }
    case .quoted(let quote):
      if byte == quote { endValue() } else { readValue(byte) }
    case .unquoted:
      if byte == 0x3E {
        endValue()
        endTag()
      } else if isSpace(byte) {
        endValue()
      } else {
        readValue(byte)
      }
    case .comment, .declaration: readComment(byte)
    case .raw: readRaw(byte)
    }
  }

  private mutating func readTagStart(_ byte: UInt8) {
    switch byte {
    case 0x2F where !isEndTag: isEndTag = true
    case 0x21, 0x3F:
      state = .declaration
      tail = []
    case 0x41...0x5A, 0x61...0x7A:
      element = lower(byte)
      elementType = ""
      state = .tagName
    case 0x3C where !isEndTag: break
    default:
      state = isEndTag && byte != 0x3E ? .declaration : .text
      isEndTag = false
    }
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    switch byte {
    case 0x3D: state = .beforeValue
    case 0x3E: endTag()
    case 0x2F: state = .inTag
    case _ where isSpace(byte): state = .afterAttributeName
    default:
      if state == .afterAttributeName { attribute = "" }
      attribute.append(lower(byte))
      state = .attributeName
    }
  }

  private mutating func startValue(_ kind: State) {
    state = kind
    value = []
    address = .start
  }

  private mutating func readValue(_ byte: UInt8) {
    address = address.after(byte, value: value)
    if value.count < 64 { value.append(byte) }
  }

  private mutating func endValue() {
    if attribute == "type" {
      elementType = String(decoding: value, as: UTF8.self).lowercased()
    }
    state = .afterValue
    value = []
    address = .start
  }

  private mutating func endTag() {
    let startsRaw =
      HTMLVocabulary.rawElements.contains(element)
      || HTMLVocabulary.plainTextElements.contains(element)
    if element == "pre" { isPreformatted = !isEndTag }
    state = startsRaw && !isEndTag ? .raw : .text
    isEndTag = false
    attribute = ""
    tail = []
    if state == .text {
      element = ""
      elementType = ""
    }
  }

  private mutating func readComment(_ byte: UInt8) {
    if state == .declaration {
      tail.append(byte)
      if tail == [0x2D, 0x2D] {
        state = .comment
        tail = []
      } else if byte == 0x3E {
        state = .text
        isEndTag = false
        tail = []
      } else if tail.count > 2 {
        tail.removeFirst(tail.count - 3)
        tail[0] = 0
      }
      return
    }
    tail = Array((tail + [byte]).suffix(3))
    if tail == [0x3E] || tail == [0x2D, 0x3E] || tail == [0x2D, 0x2D, 0x3E] {
      state = .text
      isEndTag = false
      tail = []
    }
  }

  private mutating func readRaw(_ byte: UInt8) {
    let mark = "</" + element
    tail.append(byte | (isUpper(byte) ? 0x20 : 0))
    if tail.count > mark.utf8.count {
      if tail.dropLast().elementsEqual(mark.utf8), isSpace(byte) || byte == 0x2F || byte == 0x3E {
        isEndTag = true
        state = .inTag
        tail = []
        if byte == 0x3E { endTag() }
        return
      }
      tail.removeFirst()
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private func lower(_ byte: UInt8) -> String {
    String(UnicodeScalar(isUpper(byte) ? byte | 0x20 : byte))
  }
}
