import Basis
import Templates
import Testing

@Suite struct ListingTests {
  @Test func listsTheNamesOfAViewWithKindAndMeaning() {
    let lines = PageView.schema.listing
    #expect(
      lines.map(\.name) == [
        "titel", "website", "aantal", "isNieuw", "inhoud", "gegevens", "thema", "thema.naam",
        "thema.adres", "thema.delen", "themas", "themas.naam", "themas.adres", "themas.delen",
        "woorden",
      ])
    #expect(
      lines.first?.text == "titel" + String(repeating: " ", count: 29) + "tekst"
        + String(repeating: " ", count: 13) + "De titel")
    #expect(lines.map(\.kind).contains("lijst van groepen"))
  }

  @Test func givesEachMessageItsOwnCode() {
    #expect(Set(MessageCode.templates.map(\.name)).count == MessageCode.templates.count)
  }
}
