import Foundation
import Testing

/// The rules of the house that the compiler does not hold: who imports what, and what never stands in
/// the sources.
@Suite struct HouseRulesTests {
  private static let sources: [(path: String, text: String)] = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources")
    let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var files: [(String, String)] = []
    while let url = walk?.nextObject() as? URL {
      guard url.pathExtension == "swift", let text = try? String(contentsOf: url, encoding: .utf8)
      else { continue }
      files.append((String(url.path.dropFirst(root.path.count + 1)), text))
    }
    return files.sorted { $0.0 < $1.0 }
  }()

  /// A library is wrapped in one place. Without Foundation the program starts in a third of the time.
  @Test(arguments: [
    ("CLibYAML", ["Reading/YAMLEvents.swift"]),
    ("CCmarkGFM", ["Reading/CmarkTree.swift", "Reading/MarkdownBuilder.swift"]),
    ("Subprocess", ["Publishing/ProgramRun.swift"]),
    ("CXXHash", ["Hashing/ContentHash.swift"]),
    ("CLibXML2", ["Pictures/Drawings/DrawingReader.swift"]),
    ("CZlib", ["Compression/Zlib.swift"]),
    ("CBrotli", ["Compression/Brotli.swift"]),
    ("CCurl", ["Visiting/Curl/CurlHandle.swift", "Visiting/Curl/CurlMulti.swift"]),
    ("CUTF8Proc", ["Basis/Folding.swift"]),
    ("Foundation", []),
  ])
  func importsALibraryInOnePlace(library: String, files: [String]) {
    let found = Self.sources.filter { $0.text.contains("import \(library)\n") }.map(\.path)
    #expect(found == files)
  }

  @Test func asksArgumentParserOnlyInTheProgram() {
    let found = Self.sources.filter { $0.text.contains("import ArgumentParser\n") }.map(\.path)
    #expect(found.allSatisfy { $0.hasPrefix("leernetwerk/") })
    #expect(!found.isEmpty)
  }

  @Test(arguments: [
    "try!", "@unchecked Sendable", "nonisolated(unsafe)", "fatalError(", " as! ", "withTaskGroup",
    "YAMLDecoder", "load(yaml",
  ])
  func neverWrites(word: String) {
    #expect(Self.sources.filter { $0.text.contains(word) }.map(\.path) == [])
    #expect(Self.sources.count > 200)
  }

  @Test func startsTasksInOnePlace() {
    let found = Self.sources.filter { $0.text.contains("TaskGroup(") }.map(\.path)
    #expect(found == ["Basis/ParallelMap.swift"])
  }
}
