private import Synchronization

/// The names that many documents write, such as those of partners: each text is kept once.
final class SharedNames: Sendable {
  private let parts = (0..<16).map { _ in Part() }

  /// A class of its own, since a lock cannot stand in an array.
  private final class Part: Sendable {
    let names = Mutex<Set<String>>([])
  }

  /// The same text, in the memory of who wrote it first. A text of up to 15 bytes needs none.
  func one(_ name: String) -> String {
    guard name.utf8.count > 15 else { return name }
    let part = parts[name.hashValue & (parts.count - 1)]
    return part.names.withLock { $0.insert(name).memberAfterInsert }
  }
}
