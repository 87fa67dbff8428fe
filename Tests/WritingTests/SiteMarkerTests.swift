import Testing

@testable import Writing

@Suite struct SiteMarkerTests {
  @Test func readsThePathsAndMarksItWrote() throws {
    let page = try #require(OutputPath("index.html"))
    let packed = try #require(OutputPath("index.html.gz"))
    let marker = SiteMarker([page, packed], marks: [packed: "0123456789abcdef"])
    let read = try #require(SiteMarker(reading: marker.bytes))
    #expect(read.paths == [page, packed])
    #expect(read.marks == [packed: "0123456789abcdef"])
  }
}
