import Basis
import Foundation
import Testing

@Suite struct FoldingTests {
  @Test func foldsEveryLatinLetterAsFoundationDoes() {
    for value in Array(UInt32(0xC0)..<0x250) + Array(0x1E00..<0x1F00) where value != 0xDF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let letter = String(scalar)
      let exact = letter.folding(
        options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
      #expect(Folding.key("x\(letter)x") == "x\(exact)x", "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("Eén  vast\tAanspreekpunt ", "een vast aanspreekpunt"), ("E\u{301}e\u{301}n", "een"),
    ("Straße", "strasse"), ("Coöperatie", "cooperatie"),
    ("niet\u{A0}bekend", "niet bekend"),
    ("’\u{301}s É\u{A0}\u{301}n", "'s e n"),
  ])
  func matchesWhateverTheSpelling(written: String, key: String) {
    #expect(Folding.key(written) == key)
  }

  @Test(arguments: [
    ("Welzijn op recept", "welzijn-op-recept"), ("’s Heeren Loo", "s-heeren-loo"),
    ("KO & MP", "ko-mp"), ("  1B — zorg! ", "1b-zorg"), ("日本", ""),
  ])
  func makesASlugOfWords(title: String, slug: String) {
    #expect(Folding.slugText(title) == slug)
  }
}
