/// One file of the site: where it comes and what is in it.
package struct OutputFile: Sendable {
  package enum Content: Sendable {
    case bytes([UInt8])
    /// The bytes of an ordinary file elsewhere, such as an upload. It is read in pieces, so that a large
    /// file costs no memory; it is never linked, or an edit of the content would change the site.
    case copy(of: String)
  }

  package let path: OutputPath
  package let content: Content

  package init(_ path: OutputPath, _ content: Content) {
    self.path = path
    self.content = content
  }
}
