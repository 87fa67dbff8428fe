import Basis
import Foundation
import Testing

@testable import Pictures

/// The small pictures in `Samples/`: 32 by 24 pixels in four colours, with what cameras and programs
/// write beside them.
enum Sample {
  static let folder = (#filePath as NSString).deletingLastPathComponent + "/Samples/"

  static let names = [
    "foto.jpg", "gedraaid.jpg", "laag-voor-laag.jpg", "druk.jpg", "kleur.jpg", "vlak.png",
    "gedraaid.png", "simpel.webp", "verliesloos.webp", "locatie.webp", "film.webp", "film.gif",
    "inkscape.svg", "illustrator.svg",
  ]

  static func bytes(_ name: String) throws -> [UInt8] { try FileSystem.read(folder + name) }
}

func read(_ bytes: [UInt8], as name: String) -> Result<Picture, PictureFault> {
  Picture.read(SourceFile(path: name, bytes: bytes))
}

func fault(_ bytes: [UInt8], as name: String) -> PictureFault? {
  if case .failure(let fault) = read(bytes, as: name) { fault } else { nil }
}

func cleaned(_ bytes: [UInt8], as name: String) throws -> [UInt8] {
  try Picture.cleaned(SourceFile(path: name, bytes: bytes)).get()
}

/// Numbers that look random and are the same each time.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
