import Basis
import Foundation
import Testing
import Writing

/// A folder for one test, gone when the test ends.
final class Playground: Sendable {
  let root: String

  init() throws {
    root = NSTemporaryDirectory() + "leernetwerk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let folder = (path(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try FileSystem.read(path(name)), as: UTF8.self)
  }

  func exists(_ name: String) throws -> Bool { try FileSystem.kind(at: path(name)) != nil }

  /// Everything in the root but the site itself: what a build left beside it.
  func besideTheSite() throws -> [String] {
    try FileSystem.list(root).map { String(decoding: $0.name, as: UTF8.self) }
      .filter { $0 != "site" }
  }

  func writer() throws -> SiteWriter {
    try SiteWriter(output: path("site"), content: path("inhoud"), templates: path("sjablonen"))
  }

  /// A build that knows nothing of the one before.
  func staging() async throws -> Staging {
    let session = try writer().open()
    return try await session.stage(over: session.survey())
  }

  /// A build that goes on from what the one before remembered.
  func staging(_ session: OutputSession) async throws -> Staging {
    let memory = try session.recall()
    var remembered: RememberedSite?
    if let memory { remembered = await session.compare(with: memory, workers: 2) }
    return try await session.stage(over: session.survey(remembered), workers: 2)
  }

  @discardableResult
  func build(_ files: KeyValuePairs<String, String>) async throws -> WriteReport {
    let staging = try await staging()
    for (name, text) in files { try staging.put(output(name, text)) }
    return try await staging.commit()
  }

  func output(_ name: String, _ text: String) throws -> OutputFile {
    OutputFile(try #require(OutputPath(name)), .bytes(Array(text.utf8)))
  }

  struct Facts: Equatable {
    let inode: UInt64
    let modified: Date
    let mode: Int
  }

  func facts(_ name: String) throws -> Facts {
    let all = try FileManager.default.attributesOfItem(atPath: path(name))
    return Facts(
      inode: try #require(all[.systemFileNumber] as? UInt64),
      modified: try #require(all[.modificationDate] as? Date),
      mode: try #require(all[.posixPermissions] as? Int))
  }
}
