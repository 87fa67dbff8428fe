import Testing

@testable import Visiting

/// An address that a test is sure of.
func at(_ text: String) throws -> WebAddress { try #require(WebAddress(text)) }

extension Limits {
  /// Times that are easy to count with.
  static let test: Limits = {
    var limits = Limits()
    limits.pause = .seconds(1)
    limits.longestWait = .seconds(60)
    limits.hosts = 2
    limits.tries = 3
    return limits
  }()
}
