import Basis
import Testing

@Suite struct CatalogueTests {
  @Test func hasEachCodeOnce() {
    let names = Catalogue.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func explainsEachCode() {
    for code in Catalogue.all {
      #expect(!code.betekenis.isEmpty, "\(code.name)")
      #expect(!code.voorbeeld.isEmpty, "\(code.name)")
      #expect(!code.remedie.isEmpty, "\(code.name)")
      #expect(code.name == Slug(code.name)?.text, "\(code.name)")
    }
  }
}
