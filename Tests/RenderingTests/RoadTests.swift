import Linking
import Testing
import Typesetting

@testable import Rendering

@Suite struct RoadTests {
  @Test(arguments: [
    ("", "", "index.html"), ("", "themas/", "themas/index.html"),
    ("innovaties/a/", "", "../../index.html"),
    ("innovaties/a/", "innovaties/b/", "../b/index.html"),
    ("innovaties/", "innovaties/b/", "b/index.html"),
    ("innovaties/a/", "innovaties/", "../index.html"),
    ("innovaties/ab/", "innovaties/a/", "../a/index.html"),
  ])
  func isRelative(from: String, to: String, road: String) {
    #expect(Road(from: Address(from)).address(of: Address(to)) == road)
  }

  @Test func stepsToAPlaceOnThePageItself() {
    #expect(Road(from: Address("a/")).address(of: Address("a/"), anchor: "x") == "#x")
    #expect(
      Road(from: Address("a/")).address(of: Address("b/"), anchor: "x") == "../b/index.html#x")
  }

  @Test func keepsFilesAscii() {
    #expect(
      Road(from: Address("a/b/")).address(ofFile: "bestanden/é #1?.png")
        == "../../bestanden/%C3%A9%20%231%3F.png")
  }

  @Test func standsAnywhereWithAPrefix() {
    let road = Road(from: Address(""), prefix: "https://x.example/")
    #expect(road.address(of: Address("themas/")) == "https://x.example/themas/index.html")
  }
}
