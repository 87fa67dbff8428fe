package import Basis

/// What stopped a publication that was asked for in the right way: the other side, the network, another
/// publication (exit status 3).
package struct PublishingFailure: ReportableError, Sendable, Hashable {
  package let message: Message

  package init(_ message: Message) {
    self.message = message
  }
}
