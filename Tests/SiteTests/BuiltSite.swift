import Foundation
import Testing

/// The real kennisbank, built once by the program for all tests of this suite.
struct BuiltSite {
  let pages: [String: HTMLPage]
  let files: Set<String>

  static let shared = Result { try BuiltSite() }

  private init() throws {
    var pages: [String: HTMLPage] = [:]
    var files: Set<String> = []
    for (path, bytes) in try BuiltSite.build() {
      files.insert(path)
      // A mail is no page: it has the styles of mail, and is only there to be sent.
      if path.hasSuffix(".html"), !path.hasSuffix("/nieuwsbrief.html") {
        pages[path] = HTMLPage(bytes)
      }
    }
    self.pages = pages
    self.files = files
  }

  /// Runs `leernetwerk build` into a folder of its own and gives every file of the site.
  static func build(
    in folder: URL = BuiltSite.root, arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> [String: [UInt8]] {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("leernetwerk-site-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let site = place.appendingPathComponent("site")
    let process = Process()
    process.executableURL = BuiltSite.program
    process.arguments =
      ["build", "-q", "--output", site.path, "--now", "2026-11-21"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BuildFailed(status: process.terminationStatus)
    }
    var files: [String: [UInt8]] = [:]
    let start = site.path.utf8.count + 1
    let walk = FileManager.default.enumerator(
      at: site, includingPropertiesForKeys: [.isRegularFileKey])
    while let url = walk?.nextObject() as? URL {
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      let path = String(decoding: url.path.utf8.dropFirst(start), as: UTF8.self)
      files[path] = Array(try Data(contentsOf: url))
    }
    return files
  }

  struct BuildFailed: Error {
    let status: Int32
  }

  /// The folder of the package, three levels above this file.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program stands beside the bundle of the tests.
  static var program: URL {
    let bundle = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    return bundle.deletingLastPathComponent().appendingPathComponent("leernetwerk")
  }
}

extension BuiltSite {
  /// The file that a relative address on a page leads to, and its anchor; `nil` for other addresses.
  static func target(of address: String, on page: String) -> (file: String, anchor: String?)? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts.first ?? "").split(separator: "?").first.map(String.init) ?? ""
    if path.contains(":") || path.hasPrefix("//") { return nil }
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    if path.isEmpty { return (page, anchor) }
    // The page for what is not there names everything from the root.
    var segments = path.hasPrefix("/") ? [] : page.split(separator: "/").dropLast().map(String.init)
    for segment in path.split(separator: "/") {
      switch segment {
      case ".": continue
      case "..": _ = segments.popLast()
      default: segments.append(String(segment))
      }
    }
    return (segments.joined(separator: "/"), anchor)
  }
}
