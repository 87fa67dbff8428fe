/// A file of the site that is still to be made. Tasks do not depend on each other and may run at the
/// same time, in any order; nothing is kept once the bytes are handed over.
package struct FileTask: Sendable {
  /// The path below the site, such as `innovaties/cazhem/index.html`.
  package let path: String
  private let make: @Sendable () throws -> [UInt8]

  package init(_ path: String, _ make: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    self.make = make
  }

  /// The bytes of the file.
  package func made() throws -> [UInt8] { try make() }
}
