package import Basis

/// An external address at the place where a writer wrote it.
package struct WrittenAddress: Sendable, Hashable {
  /// As written; of a doi the address that the page makes of it.
  package let text: String
  package let file: SourceFile
  package let span: SourceSpan

  /// `nil` for what cannot be visited, such as a mailbox.
  package var address: WebAddress? { WebAddress(text) }

  /// Whether it wants to be an address of the web and cannot be one.
  var isMalformed: Bool { address == nil && text.lowercased().hasPrefix("http") }

  /// What stands behind the `#`, with the `#`; a website does not see it.
  var fragment: Substring {
    text.utf8.firstIndex(of: 0x23).map { text[$0...] } ?? ""
  }
}
