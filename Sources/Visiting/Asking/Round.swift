/// All addresses of one run on their way to an outcome. It knows no network: it gives questions and
/// takes replies.
struct Round: Sendable {
  private var schedule: Schedule
  private var answers: [WebAddress: Answer] = [:]
  /// The trails that wait for the answer of an address.
  private var waiting: [WebAddress: [Trail]] = [:]
  private(set) var outcomes: [WebAddress: Outcome] = [:]
  /// Whether anybody answered, or this machine is known to have a network otherwise.
  private(set) var isOnline = false
  /// Hosts that could not be reached in any try.
  private var unreached: Set<String> = []
  private var hasNoRoute = false

  init(_ addresses: [WebAddress], _ limits: Limits) {
    schedule = Schedule(limits)
    for address in addresses where waiting[address] == nil { advance(Trail(from: address)) }
  }

  var isDone: Bool { schedule.isDone }
  var nextStart: Duration? { schedule.nextStart }

  /// Whether it looks as if this machine has no network: nobody answered, and no way out or several
  /// hosts that cannot be reached.
  var seemsOffline: Bool { !isOnline && (hasNoRoute || unreached.count >= 3) }

  /// Tells that there is a network after all.
  mutating func confirmOnline() { isOnline = true }

  /// The hosts that nobody knows.
  var unknownHosts: Set<String> {
    Set(outcomes.values.compactMap { if case .noHost(let host) = $0 { host } else { nil } })
  }

  mutating func start(at now: Duration) -> [Question] { schedule.start(at: now) }

  mutating func take(_ reply: Reply, to question: Question, at now: Duration) {
    switch reply {
    case .failure(let failure) where failure.isOfNetwork: break
    default: isOnline = true
    }
    for (address, answer) in schedule.take(reply, to: question, at: now) {
      if case .failure(let failure) = answer, failure.isOfNetwork {
        unreached.insert(address.host)
        if failure == .noRoute { hasNoRoute = true }
      }
      settle(address, answer)
    }
  }

  private mutating func settle(_ address: WebAddress, _ answer: Answer) {
    answers[address] = answer
    for trail in waiting.removeValue(forKey: address) ?? [] { advance(trail) }
  }

  /// Follows a trail as far as the answers go.
  private mutating func advance(_ trail: Trail) {
    var trail = trail
    while let answer = answers[trail.end] {
      if let outcome = trail.follow(answer) {
        outcomes[trail.start] = outcome
        return
      }
    }
    let isAsked = waiting[trail.end] != nil
    waiting[trail.end, default: []].append(trail)
    if !isAsked, let answer = schedule.add(trail.end) { settle(trail.end, answer) }
  }
}
