/// An open folder that several tasks use at once.
package final class SharedFolder: Sendable {
  package let folder: OpenFolder

  init(_ folder: consuming OpenFolder) { self.folder = folder }
}
