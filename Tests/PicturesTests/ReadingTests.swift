import Testing

@testable import Pictures

@Suite struct ReadingTests {
  @Test(arguments: [
    ("foto.jpg", 32, 24), ("gedraaid.jpg", 24, 32), ("laag-voor-laag.jpg", 32, 24),
    ("vlak.png", 32, 24), ("gedraaid.png", 24, 32), ("simpel.webp", 32, 24),
    ("verliesloos.webp", 32, 24), ("film.webp", 32, 24), ("film.gif", 32, 24),
    // Browsers do not turn a WebP, whatever it says.
    ("locatie.webp", 32, 24),
    ("inkscape.svg", 454, 227), ("illustrator.svg", 401, 200),
  ])
  func givesTheSizeThatABrowserShows(_ name: String, _ width: Int, _ height: Int) throws {
    let picture = try read(Sample.bytes(name), as: name).get()
    #expect(picture.size == PictureSize(width: width, height: height))
  }

  @Test(arguments: [
    ("foto.jpg", "a.png", FoundKind.picture(.jpeg)), ("vlak.png", "a.jpg", .picture(.png)),
    ("film.gif", "a.webp", .picture(.gif)), ("simpel.webp", "a.jpeg", .picture(.webp)),
    ("inkscape.svg", "a.png", .picture(.svg)), ("foto.jpg", "a.svg", .picture(.jpeg)),
  ])
  func refusesAPictureWithTheNameOfAnother(
    _ sample: String, _ name: String, _ found: FoundKind
  ) throws {
    let format = try #require(PictureFormat(name: name))
    #expect(try fault(Sample.bytes(sample), as: name) == .otherKind(format, found: found))
  }

  @Test(arguments: [
    ("<!DOCTYPE html>\n<html><body><svg></svg>", FoundKind.webPage),
    ("\n<HTML>", .webPage), ("geen beeld", .unknown), ("BM", .otherPicture("een BMP")),
    ("version https://git-lfs.github.com/spec/v1\n", .pointer),
    ("\0\0\0\u{18}ftypheic", .otherPicture("een HEIC-foto, zoals een iPhone die maakt")),
    ("\0\0\0\u{1C}ftypavif", .otherPicture("een AVIF")), ("%PDF-1.7", .otherPicture("een PDF")),
  ])
  func saysWhatAFileIsInstead(_ text: String, _ found: FoundKind) {
    #expect(fault(Array(text.utf8), as: "a.png") == .otherKind(.png, found: found))
    #expect(fault(Array(text.utf8), as: "a.svg") == .otherKind(.svg, found: found))
  }

  @Test func refusesWhatIsEmptyOrNoPictureByName() {
    #expect(fault([], as: "a.jpg") == .empty)
    #expect(fault([], as: "a.svg") == .empty)
    #expect(fault([1], as: "a.pdf") == .notByName)
    #expect(fault([1], as: "jpg") == .notByName)
  }

  @Test(arguments: ["FOTO.JPG", "foto.Jpeg"])
  func takesCapitalsInNames(_ name: String) throws {
    #expect(try read(Sample.bytes("foto.jpg"), as: name).get().format == .jpeg)
  }

  /// Wherever a copy broke off, the reader would see half a picture or none.
  @Test(arguments: Sample.names)
  func refusesEachFileThatWasCutOff(_ name: String) throws {
    let bytes = try Sample.bytes(name)
    let end = name.hasSuffix(".svg") ? bytes.count - 1 : bytes.count
    for count in 1..<end {
      #expect(fault(Array(bytes[..<count]), as: name) != nil, "\(count)")
    }
    #expect(fault(Array(bytes.dropLast(2)), as: name) != nil)
  }

  @Test func saysThatTheEndIsMissing() throws {
    for name in Sample.names where !name.hasSuffix(".svg") {
      let bytes = try Sample.bytes(name)
      #expect(fault(Array(bytes[..<(bytes.count * 3 / 4)]), as: name) == .cutOff, "\(name)")
    }
  }

  @Test func refusesAPictureThatFillsTheMemoryOfAPhone() throws {
    var bytes = try Sample.bytes("vlak.png")
    bytes.replaceSubrange(16..<24, with: [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30])
    #expect(
      fault(bytes, as: "a.png") == .tooManyPixels(PictureSize(width: 30_000, height: 30_000)))
    bytes.replaceSubrange(16..<24, with: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
    #expect(fault(bytes, as: "a.png") != nil)
    bytes.replaceSubrange(16..<24, with: [0, 0, 0, 0, 0, 0, 0, 9])
    #expect(fault(bytes, as: "a.png") == .damaged)
  }

  /// Lossless and arithmetic JPEG are in the standard and in no browser.
  @Test func refusesAJPEGThatNoBrowserShows() throws {
    var bytes = try Sample.bytes("foto.jpg")
    let frame = try #require(
      bytes.indices.dropLast().first { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xC0 })
    bytes[frame + 1] = 0xC9
    #expect(fault(bytes, as: "a.jpg") != nil)
  }
}
