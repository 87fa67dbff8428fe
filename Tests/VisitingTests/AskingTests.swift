import Testing

@testable import Visiting

@Suite struct AskingTests {
  private let limits = Limits.test

  @Test(arguments: [400, 403, 404, 405, 410, 500, 501, 503])
  func asksAgainWithGETWhatHeadDoesNotDo(status: Int) throws {
    var asking = Asking(try at("https://a.example/"))
    #expect(asking.method == .head)
    #expect(asking.next(after: .status(status), limits) == .again(pause: .zero))
    #expect(asking.method == .get)
  }

  @Test func trustsHeadThatGoesWell() throws {
    var asking = Asking(try at("https://a.example/"))
    #expect(asking.next(after: .status(204), limits) == .done(.good))
    let target = try at("https://b.example/")
    for (status, isPermanent) in [
      (301, true), (302, false), (303, false), (307, false), (308, true),
    ] {
      var asking = Asking(try at("https://a.example/"))
      #expect(
        asking.next(after: .status(status, location: "https://b.example#x"), limits)
          == .done(.redirect(to: target, isPermanent: isPermanent)))
    }
  }

  @Test(arguments: [nil, "file:///etc/passwd", "javascript:x", "https://u:p@b.example/"])
  func followsNothingButWebsites(location: String?) throws {
    var asking = Asking(try at("https://a.example/"))
    #expect(
      asking.next(after: .status(302, location: location), limits) == .done(.strayRedirect))
  }

  @Test func triesThreeTimesWithGrowingPauses() throws {
    var asking = Asking(try at("https://a.example/"))
    #expect(asking.next(after: .failure(.timeout), limits) == .again(pause: .seconds(3)))
    #expect(asking.method == .get)
    #expect(asking.next(after: .status(502), limits) == .again(pause: .seconds(9)))
    #expect(asking.next(after: .status(502), limits) == .done(.status(502)))
  }

  @Test func doesNotTryAgainWhatWillNotPass() throws {
    for failure in [Failure.certificate(.expired), .tooMuch] {
      var asking = Asking(try at("https://a.example/"))
      #expect(asking.next(after: .failure(failure), limits) == .done(.failure(failure)))
    }
    for status in [403, 404, 999] {
      var asking = Asking(try at("https://a.example/"))
      #expect(
        asking.next(after: .status(status, retryAfter: 9), limits) == .again(pause: .zero))
      #expect(asking.next(after: .status(status), limits) == .done(.status(status)))
    }
  }

  @Test func waitsAsLongAsTheWebsiteAsks() throws {
    var asking = Asking(try at("https://a.example/"))
    #expect(
      asking.next(after: .status(429, retryAfter: 60), limits) == .wait(.seconds(60)))
    #expect(
      asking.next(after: .status(503, retryAfter: 61), limits) == .closed(.status(503)))
  }

  @Test func waitsAfterTooManyQuestionsEvenWhenNobodySaysHowLong() throws {
    var asking = Asking(try at("https://a.example/"))
    #expect(asking.next(after: .status(429), limits) == .again(pause: .seconds(3)))
  }
}
