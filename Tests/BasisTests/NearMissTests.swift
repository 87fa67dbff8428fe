import Basis
import Testing

@Suite struct NearMissTests {
  @Test(arguments: [
    ("Digitalizering", "Digitalisering"), ("titl", "titel"), ("fse", "fase"),
    ("gemetne", "gemeten"), ("Zelfredzaamheid en herstl", "Zelfredzaamheid en herstel"),
    ("Eén vast aanspreekpunt", "Een vast aanspreekpunt"),
  ])
  func findsTheNameThatWasMeant(written: String, meant: String) {
    let names = [
      "Digitalisering", "titel", "fase", "gemeten", "Zelfredzaamheid en herstel",
      "Een vast aanspreekpunt", "verwacht",
    ]
    #expect(NearMiss(names).best(for: written) == meant)
  }

  @Test(arguments: ["", "wonen", "x", "iets heel anders"])
  func staysSilentWhenNothingIsNear(written: String) {
    #expect(NearMiss(["Digitalisering", "titel", "fase"]).best(for: written) == nil)
  }
}
