/// An error that knows how to tell a user about itself; the program prints its message.
package protocol ReportableError: Error {
  var message: Message { get }
}

extension Refusal: ReportableError {}
