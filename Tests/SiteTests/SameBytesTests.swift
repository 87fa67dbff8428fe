import Foundation
import Testing

/// Same input, same bytes: whatever the machine, the hour and the number of workers.
@Suite struct SameBytesTests {
  @Test(arguments: [
    (arguments: ["--jobs", "1"], environment: [:]),
    (
      arguments: ["--jobs", "7"],
      environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"]
    ),
    (arguments: [], environment: ["TZ": "UTC", "LC_ALL": "nl_NL.UTF-8", "LANG": "C"]),
  ])
  func givesTheSameSite(arguments: [String], environment: [String: String]) throws {
    let plain = try BuiltSite.build()
    let other = try BuiltSite.build(arguments: arguments, environment: environment)
    #expect(plain.keys.sorted() == other.keys.sorted())
    #expect(plain.filter { other[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test func givesTheSameSiteFromAnotherFolder() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("leernetwerk kopie \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["content", "templates"] {
      try FileManager.default.copyItem(
        at: BuiltSite.root.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
    let plain = try BuiltSite.build()
    let moved = try BuiltSite.build(in: folder)
    #expect(plain.filter { moved[$0.key] != $0.value }.keys.sorted() == [])
    #expect(plain.count == moved.count)
  }

  @Test func theClockIsWhatItIsTold() throws {
    let epoch = try BuiltSite.build(environment: ["SOURCE_DATE_EPOCH": "0"])
    let plain = try BuiltSite.build()
    // `--now` goes before the environment.
    #expect(epoch["index.html"] == plain["index.html"])
  }
}
