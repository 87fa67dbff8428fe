/// The program was asked something it cannot do: wrong use or a wrong configuration (exit status 2).
/// What a writer can mend in a file is a `Diagnostic` instead; what the machine refuses is a
/// `SystemError` (exit status 3).
package struct Refusal: Error, Sendable, Hashable {
  package let message: Message

  package init(_ message: Message) {
    self.message = message
  }
}
