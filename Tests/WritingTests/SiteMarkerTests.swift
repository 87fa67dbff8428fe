import Testing

@testable import Writing

@Suite struct SiteMarkerTests {
  @Test func readsThePathsAndMarksItWrote() throws {
    let page = try #require(OutputPath("index.html"))
    let packed = try #require(OutputPath("index.html.gz"))
    var site = SiteMemory()
    site.append("index.html", SiteMemory.Entry(flags: .inSite))
    site.append("index.html.gz", SiteMemory.Entry(flags: .inSite))
    site.append("oud.html", SiteMemory.Entry(flags: .inSpare))
    let bytes = SiteMarker.bytes(of: site, marks: [packed: "0123456789abcdef"])
    #expect(SiteMarker(reading: bytes)?.paths == [page, packed])
    #expect(SiteMarker.marks(in: bytes) == [packed: "0123456789abcdef"])
  }
}
