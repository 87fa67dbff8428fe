import Testing

@testable import Visiting

/// Rounds without a network: the test is all websites, and time is what it says.
@Suite struct RoundTests {
  @Test func asksOneQuestionAtATimeOfAHost() throws {
    var round = Round(
      try ["https://a.example/1", "http://A.example:8080/2", "https://b.example/"].map(at), .test)
    #expect(texts(round.start(at: .zero)) == ["https://a.example/1", "https://b.example/"])
    #expect(round.start(at: .seconds(9)).isEmpty)
    #expect(round.nextStart == nil)
    try reply(.status(200), to: "https://a.example/1", in: &round, at: .seconds(9))
    #expect(round.nextStart == .seconds(10))
    #expect(round.start(at: .milliseconds(9999)).isEmpty)
    #expect(texts(round.start(at: .seconds(10))) == ["http://a.example:8080/2"])
  }

  @Test func asksAFewHostsAtATime() throws {
    var round = Round(try (0..<5).map { try at("https://\($0).example/") }, .test)
    #expect(round.start(at: .zero).count == 2)
    #expect(round.start(at: .zero).isEmpty)
    try reply(.status(200), to: "https://0.example/", in: &round)
    #expect(texts(round.start(at: .zero)) == ["https://2.example/"])
  }

  @Test func asksAnAddressOnceHoweverManyRedirectToIt() throws {
    let outcomes = try run([
      "https://a.example/": .status(301, location: "https://c.example/"),
      "https://b.example/": .status(302, location: "https://c.example/"),
      "https://c.example/": .status(200),
    ])
    #expect(outcomes.asked["https://c.example/"] == 1)
    #expect(outcomes.found["https://a.example/"] == .moved(to: try at("https://c.example/")))
    #expect(outcomes.found["https://b.example/"] == .good)
    #expect(outcomes.found["https://c.example/"] == .good)
  }

  @Test func callsMovedOnlyWhatMovedForGoodAllTheWay() throws {
    let found = try run([
      "https://a.example/": .status(301, location: "https://b.example/"),
      "https://b.example/": .status(308, location: "https://c.example/"),
      "https://c.example/": .status(307, location: "https://d.example/"),
      "https://d.example/": .status(200),
      "https://e.example/": .status(301, location: "https://weg.example/"),
      "https://weg.example/": .status(410),
    ]).found
    #expect(found["https://a.example/"] == .good)
    #expect(found["https://e.example/"] == .gone(via: try at("https://weg.example/")))
    #expect(found["https://weg.example/"] == .gone(via: nil))
  }

  @Test func endsACircleAndALongRoad() throws {
    var websites: [String: Reply] = [
      "https://a.example/": .status(301, location: "https://b.example/"),
      "https://b.example/": .status(301, location: "https://a.example/"),
    ]
    for step in 0..<20 {
      websites["https://trap.example/\(step)"] =
        .status(302, location: "https://trap.example/\(step + 1)")
    }
    let run = try run(websites, from: ["https://a.example/", "https://trap.example/0"])
    #expect(run.found["https://a.example/"] == .unclear(.endless))
    #expect(run.found["https://trap.example/0"] == .unclear(.endless))
    #expect(run.asked["https://trap.example/10"] == 1)
    #expect(run.asked["https://trap.example/11"] == nil)
  }

  @Test func asksADeadHostOnceForAllItsPages() throws {
    let run = try run(
      [:], from: (0..<9).map { "https://dood.example/\($0)" } + ["https://a.example/"])
    #expect(run.asked["https://dood.example/0"] == 3)
    #expect(run.asked.count == 2)
    #expect(run.found["https://dood.example/8"] == .failing(.timeout))
  }

  @Test func goesOnWithAHostThatAnswersNowAndThen() throws {
    let run = try run(
      ["https://a.example/1": .status(200)],
      from: ["https://a.example/1", "https://a.example/2", "https://a.example/3"])
    #expect(run.asked["https://a.example/2"] == 3)
    #expect(run.asked["https://a.example/3"] == 3)
  }

  @Test func leavesAHostAloneThatAsksForMuchPatience() throws {
    let run = try run(
      ["https://a.example/1": .status(429, retryAfter: 3600)],
      from: ["https://a.example/1", "https://a.example/2", "http://a.example/3"])
    #expect(run.asked.count == 1)
    for address in ["https://a.example/1", "https://a.example/2", "http://a.example/3"] {
      #expect(run.found[address] == .unclear(.status(429)))
    }
  }

  @Test func takesAnExistingDOIForGood() throws {
    let run = try run(
      ["https://doi.org/10.1000/182": .status(302, location: "https://uitgever.example/")],
      from: ["https://doi.org/10.1000/182"])
    #expect(run.found["https://doi.org/10.1000/182"] == .good)
    #expect(run.asked["https://uitgever.example/"] == nil)
  }

  @Test(arguments: [Failure.noHost, .noConnection, .timeout])
  func suspectsThatThereIsNoNetworkWhenNobodyAnswers(failure: Failure) throws {
    var round = Round(try (0..<9).map { try at("https://\($0).example/") }, .test)
    var now = Duration.zero
    while !round.seemsOffline, !round.isDone {
      for question in round.start(at: now) { round.take(.failure(failure), to: question, at: now) }
      now = max(now, round.nextStart ?? now)
    }
    #expect(round.seemsOffline)
    #expect(round.outcomes.count < 5)
    round.confirmOnline()
    #expect(!round.seemsOffline)
  }

  @Test func knowsAtOnceWhenThereIsNoWayOut() throws {
    var round = Round([try at("http://192.0.2.1/")], .test)
    var now = Duration.zero
    while !round.isDone {
      for question in round.start(at: now) { round.take(.failure(.noRoute), to: question, at: now) }
      now = max(now, round.nextStart ?? now)
    }
    #expect(round.seemsOffline)
  }

  @Test func doesNotSuspectItWhenAnybodyAnswers() throws {
    var round = Round(try (0..<9).map { try at("https://\($0).example/") }, .test)
    var now = Duration.zero
    while !round.isDone {
      for question in round.start(at: now) {
        let isFirst = question.address.host == "0.example"
        round.take(isFirst ? .status(500) : .failure(.noHost), to: question, at: now)
      }
      now = max(now, round.nextStart ?? now)
    }
    #expect(!round.seemsOffline)
    #expect(round.unknownHosts.count == 8)
  }

  // MARK: Websites

  /// Runs to the end; a website that is not given keeps silent.
  private func run(
    _ websites: [String: Reply], from addresses: [String]? = nil
  ) throws -> (found: [String: Outcome], asked: [String: Int]) {
    let addresses = addresses ?? websites.keys.sorted()
    var round = Round(try addresses.map(at), .test)
    var now = Duration.zero
    var asked: [String: Int] = [:]
    while !round.isDone {
      let questions = round.start(at: now)
      for question in questions {
        let text = question.address.text
        asked[text, default: 0] += question.method == .head || websites[text] == nil ? 1 : 0
        round.take(websites[text] ?? .failure(.timeout), to: question, at: now)
      }
      now = max(now, round.nextStart ?? now)
    }
    var found: [String: Outcome] = [:]
    for (address, outcome) in round.outcomes { found[address.text] = outcome }
    return (found, asked)
  }

  private func reply(
    _ reply: Reply, to text: String, in round: inout Round, at now: Duration = .zero
  ) throws {
    round.take(reply, to: Question(address: try at(text), method: .head), at: now)
  }

  private func texts(_ questions: [Question]) -> [String] { questions.map(\.address.text) }
}
