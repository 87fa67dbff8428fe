private import Basis

/// The door to the output folder: says whether a site may be written there, and opens it.
///
/// Only a folder that a build made is ever replaced. A name that is free, an empty folder and one that
/// has only a `LEESMIJ.txt` or a git file are fine as well; every other thing is refused.
package struct SiteWriter: Sendable {
  private let place: OutputPlace

  /// Looks where the output is; touches nothing.
  ///
  /// - Throws: `Refusal` when it is a file, a link, `/`, the working folder or one around it, when it
  ///   contains or stands in a folder that is read, or when its parent is missing.
  package init(output: String, content: String, templates: String? = nil) throws {
    self.place = try OutputPlace(output, apartFrom: [content] + (templates.map { [$0] } ?? []))
  }

  /// Takes the lock and makes good what a killed build left. The lock is held until the session ends, so
  /// open before reading the content.
  ///
  /// - Throws: `OutputBusy`, `Refusal`, `SystemError`.
  package func open() throws -> OutputSession { try OutputSession(place) }
}
