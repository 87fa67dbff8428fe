/// Which address may be asked when: one question at a time to a host, with a pause after each, and a
/// few hosts at a time. Time is how long ago the run began; whoever asks passes it.
struct Schedule: Sendable {
  fileprivate struct Waiting {
    var asking: Asking
    /// Not before.
    var from: Duration
  }

  fileprivate struct Host {
    var waiting: [Waiting] = []
    var asked: Asking?
    /// Not before.
    var from = Duration.zero
  }

  private let limits: Limits
  private var hosts: [String: Host] = [:]
  /// The hosts in the order in which they came.
  private var order: [String] = []
  private var open = 0
  /// Origins that answered at all.
  private var answering: Set<String> = []
  /// What stopped origins that never answered: it holds for all their addresses.
  private var silent: [String: Answer] = [:]

  init(_ limits: Limits) { self.limits = limits }

  /// Whether nothing waits and nothing is being asked.
  var isDone: Bool { open == 0 && hosts.values.allSatisfy(\.waiting.isEmpty) }

  /// - Returns: the answer when it is known without asking.
  mutating func add(_ address: WebAddress) -> Answer? {
    if let answer = silent[address.origin] { return answer }
    if hosts[address.host] == nil { order.append(address.host) }
    hosts[address.host, default: Host()].waiting
      .append(Waiting(asking: Asking(address), from: .zero))
    return nil
  }

  /// The questions to ask now.
  mutating func start(at now: Duration) -> [Question] {
    var questions: [Question] = []
    for name in order where open < limits.hosts {
      guard var host = hosts[name], host.asked == nil, host.from <= now,
        let index = host.waiting.firstIndex(where: { $0.from <= now })
      else { continue }
      let asking = host.waiting.remove(at: index).asking
      host.asked = asking
      hosts[name] = host
      open += 1
      questions.append(Question(address: asking.address, method: asking.method))
    }
    return questions
  }

  /// When the next question may be asked; `nil` while that hangs on a reply.
  var nextStart: Duration? {
    guard open < limits.hosts else { return nil }
    return hosts.values.compactMap { host in
      guard host.asked == nil, let first = host.waiting.map(\.from).min() else { return nil }
      return max(first, host.from)
    }.min()
  }

  /// Takes the reply to a question that was started.
  /// - Returns: the answers that are now known.
  mutating func take(
    _ reply: Reply, to question: Question, at now: Duration
  ) -> [(WebAddress, Answer)] {
    let address = question.address
    guard var host = hosts[address.host], var asking = host.asked else { return [] }
    host.asked = nil
    host.from = now + limits.pause
    open -= 1
    if case .status = reply { answering.insert(address.origin) }
    var answers: [(WebAddress, Answer)] = []
    switch asking.next(after: reply, limits) {
    case .again(let pause) where answering.contains(address.origin):
      host.waiting.append(Waiting(asking: asking, from: now + pause))
    case .again(let pause):
      // It may be dead. That is settled with one address, not tried with all of them in turn.
      host.from = max(host.from, now + pause)
      host.waiting.insert(Waiting(asking: asking, from: .zero), at: 0)
    case .wait(let wait):
      host.from = max(host.from, now + wait)
      host.waiting.append(Waiting(asking: asking, from: .zero))
    case .done(let answer):
      answers.append((address, answer))
      if case .failure = answer, !answering.contains(address.origin) {
        silent[address.origin] = answer
        answers += host.drop { $0.origin == address.origin }.map { ($0, answer) }
      }
    case .closed(let answer):
      answers.append((address, answer))
      answers += host.drop { _ in true }.map { ($0, answer) }
      for (closed, _) in answers { silent[closed.origin] = answer }
    }
    hosts[address.host] = host
    return answers
  }
}

extension Schedule.Host {
  /// Takes out the addresses that need not be asked any more.
  fileprivate mutating func drop(_ isDropped: (WebAddress) -> Bool) -> [WebAddress] {
    let dropped = waiting.map(\.asking.address).filter(isDropped)
    waiting.removeAll { isDropped($0.asking.address) }
    return dropped
  }
}
