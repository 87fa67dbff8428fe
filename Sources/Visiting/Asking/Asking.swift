/// How one address is asked: HEAD first, GET where a website does not do that well, and again after
/// what may pass.
struct Asking: Sendable {
  enum Next: Sendable, Hashable {
    /// Ask again, after the pause between tries (or as soon as the host may be asked).
    case again(pause: Duration)
    /// Leave the whole host alone first.
    case wait(Duration)
    case done(Answer)
    /// The website asks for more patience than we have.
    case closed(Answer)
  }

  let address: WebAddress
  private(set) var method = Question.Method.head
  private var tries = 0

  init(_ address: WebAddress) { self.address = address }

  mutating func next(after reply: Reply, _ limits: Limits) -> Next {
    switch reply {
    case .status(let status, let location, let retryAfter):
      if let answer = Answer(status: status, location: location) { return .done(answer) }
      let isBusy = status == 429 || retryAfter != nil && (500..<600).contains(status)
      // Much that goes wrong with HEAD goes right with GET; that is no second try.
      if method == .head, !isBusy {
        method = .get
        return .again(pause: .zero)
      }
      guard isBusy || (500..<600).contains(status) else { return .done(.status(status)) }
      return again(.status(status), wait: retryAfter.map { .seconds($0) }, limits)
    case .failure(let failure):
      guard failure.mayPass else { return .done(.failure(failure)) }
      return again(.failure(failure), wait: nil, limits)
    }
  }

  private mutating func again(_ answer: Answer, wait: Duration?, _ limits: Limits) -> Next {
    tries += 1
    method = .get
    if let wait, wait > limits.longestWait { return .closed(answer) }
    guard tries < limits.tries else { return .done(answer) }
    if let wait { return .wait(wait) }
    return .again(pause: limits.pause * (tries == 1 ? 3 : 9))
  }
}
