/// A file that a host reads, such as `.htaccess`.
package struct HostFile: Sendable, Hashable {
  /// The path below the site.
  package let path: String
  package let bytes: [UInt8]

  init(_ path: String, _ text: String) {
    self.path = path
    self.bytes = Array(text.utf8)
  }
}
