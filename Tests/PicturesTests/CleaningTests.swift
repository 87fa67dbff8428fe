import Testing

@testable import Pictures

/// What is published of a photograph: the picture, its colours and how to turn it, and nothing else.
@Suite struct CleaningTests {
  @Test(arguments: Sample.names.filter { !$0.hasSuffix(".svg") })
  func leavesNothingThatWasWrittenBeside(_ name: String) throws {
    let bytes = try cleaned(Sample.bytes(name), as: name)
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["eheim", "Haarlem", "GPS", "xmp", "XMP", "Photoshop", "12345", "2026"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(try cleaned(bytes, as: name) == bytes)
    #expect(try read(bytes, as: name).get().hasLocation == false)
  }

  @Test(arguments: [
    ("gedraaid.jpg", true), ("gedraaid.png", true), ("locatie.webp", true), ("film.gif", true),
    ("kleur.jpg", false), ("film.webp", false),
  ])
  func tellsOfALocation(_ name: String, _ hasLocation: Bool) throws {
    let picture = try read(Sample.bytes(name), as: name).get()
    #expect(picture.hasLocation == hasLocation)
    #expect(picture.needsCleaning)
    #expect(try picture.weight == cleaned(Sample.bytes(name), as: name).count)
  }

  @Test(arguments: ["foto.jpg", "laag-voor-laag.jpg", "druk.jpg", "vlak.png", "simpel.webp"])
  func keepsWhatHoldsNothingElseAsItIs(_ name: String) throws {
    let bytes = try Sample.bytes(name)
    #expect(try read(bytes, as: name).get().needsCleaning == false)
    #expect(try cleaned(bytes, as: name) == bytes)
  }

  /// `gedraaid.jpg` was made of `foto.jpg` by a program that writes metadata and leaves pixels alone.
  @Test func keepsEachPixelAndHowToTurnIt() throws {
    let plain = try Sample.bytes("foto.jpg")
    let turn: [UInt8] =
      [0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1]
      + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
    let jpeg = try cleaned(Sample.bytes("gedraaid.jpg"), as: "a.jpg")
    #expect(jpeg == Array(plain[..<20]) + turn + Array(plain[20...]))

    let png = try cleaned(Sample.bytes("gedraaid.png"), as: "a.png")
    let flat = try Sample.bytes("vlak.png")
    #expect(png.prefix(33) == flat.prefix(33))
    #expect(
      Array(png[33..<71]) == [0, 0, 0, 26] + Array("eXIfMM".utf8) + [0, 42, 0, 0, 0, 8]
        + [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0, 0, 0, 0x86, 0x58, 0x30, 0x34])
    #expect(png[71...] == flat[33...])
  }

  @Test func mendsTheHeaderOfAWebP() throws {
    let webp = try cleaned(Sample.bytes("locatie.webp"), as: "a.webp")
    #expect(Bytes(webp).little(4, 4) == webp.count - 8)
    #expect(webp[20] & 0x0C == 0x08)
    #expect(webp.suffix(34).starts(with: Array("EXIF".utf8) + [26, 0, 0, 0]))
    let film = try cleaned(Sample.bytes("film.webp"), as: "a.webp")
    #expect(Bytes(film).little(4, 4) == film.count - 8)
    #expect(film[20] & 0x0C == 0)
    #expect(film[20] & 0x02 == 0x02)
  }

  @Test func keepsColoursAndRepeats() throws {
    #expect(try Bytes(cleaned(Sample.bytes("kleur.jpg"), as: "a.jpg")).all.count > 400)
    for (name, words) in [
      ("kleur.jpg", "ICC_PROFILE"), ("druk.jpg", "Adobe"), ("film.gif", "NETSCAPE2.0"),
      ("film.webp", "ANMF"),
    ] {
      let bytes = try Bytes(cleaned(Sample.bytes(name), as: name))
      #expect(bytes.contains(words, in: 0..<bytes.count), "\(name)")
    }
  }

  /// Phones put a film or a second picture behind the first, with its own place and time.
  @Test(arguments: ["foto.jpg", "vlak.png", "simpel.webp", "film.gif"])
  func dropsWhatStandsBehindThePicture(_ name: String) throws {
    let bytes = try Sample.bytes(name)
    let longer = bytes + Array("....ftypmp42 geheim".utf8)
    #expect(try cleaned(longer, as: name) == cleaned(bytes, as: name))
    #expect(try read(longer, as: name).get().needsCleaning)
  }

  /// A small picture in the header may show what was cut off the large one.
  @Test func dropsTheThumbnailOfTheHeader() throws {
    let bytes = try Sample.bytes("foto.jpg")
    let header: [UInt8] = [0xFF, 0xE0, 0, 19] + bytes[6..<18] + [1, 1, 9, 9, 9]
    #expect(
      try cleaned([0xFF, 0xD8] + header + bytes[20...], as: "a.jpg")
        == Array(bytes[..<18]) + [0, 0] + bytes[20...])
  }

  @Test func findsMetadataBetweenTheLayersOfAPicture() throws {
    let bytes = try Sample.bytes("laag-voor-laag.jpg")
    let scans = bytes.indices.dropLast().filter { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xDA }
    let second = try #require(scans.dropFirst().first)
    let comment: [UInt8] = [0xFF, 0xFE, 0, 8] + Array("geheim".utf8)
    #expect(
      try cleaned(bytes[..<second] + comment + bytes[second...], as: "a.jpg") == bytes)
  }

  /// A camera without a receiver writes the list of places with only its version in it.
  @Test func takesNoEmptyListForALocation() throws {
    func photo(_ tag: UInt8) throws -> [UInt8] {
      let exif: [UInt8] =
        Array("Exif\0\0II".utf8) + [42, 0, 8, 0, 0, 0, 1, 0]
        + [0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0]
        + [1, 0, tag, 0, 1, 0, 4, 0, 0, 0, 2, 3, 0, 0, 0, 0, 0, 0]
      let bytes = try Sample.bytes("foto.jpg")
      return bytes[..<20] + [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + bytes[20...]
    }
    #expect(try read(photo(0), as: "a.jpg").get().hasLocation == false)
    #expect(try read(photo(2), as: "a.jpg").get().hasLocation)
  }
}
