import Basis
import Kennisbank

/// A walk over the content folder: which file is what. Names are bytes until they have proved to be
/// text; nothing is followed, nothing is skipped without a rule.
struct ContentFolder {
  struct Entry: Sendable {
    let soort: Soort
    let slug: Slug
    /// With the content folder in front, as messages show it.
    let path: String
    /// Below the content folder.
    let below: String
  }

  private(set) var entries: [Entry] = []
  /// The files in `bestanden/`, below the content folder, with the folder in front.
  private(set) var uploads: [(below: String, path: String)] = []
  private(set) var problems: [Diagnostic] = []
  /// Files that the walk passes over by rule: hidden files and what editors leave behind.
  private(set) var ignored = 0
  private let root: String
  var settings: String { root + "/kennisbank.yml" }
  var terms: String { root + "/woordenlijst.yml" }

  private static let depthLimit = 16
  private static let settingFiles = ["kennisbank.yml", "woordenlijst.yml"]
  private static let uploadFolder = "bestanden"

  /// - Throws: `Refusal` when there is no folder at the place, `SystemError` when one cannot be listed.
  static func listing(_ root: String) throws -> ContentFolder {
    guard try FileSystem.kind(at: root) == .folder else { throw Refusal(.folderMissing(root)) }
    return try ContentFolder(root)
  }

  private init(_ root: String) throws {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    for entry in try FileSystem.list(self.root) { try visitTop(entry) }
  }

  private mutating func report(_ message: Message, _ path: String) {
    problems.append(
      Diagnostic(message, in: SourceFile(path: path, bytes: []), at: SourceSpan(at: 0)))
  }

  private mutating func visitTop(_ entry: FolderEntry) throws {
    guard let (name, path) = name(of: entry, in: root) else { return }
    // Whatever stands at these names is read, or refused, by its own road.
    if Self.settingFiles.contains(name) { return }
    switch entry.kind {
    case .link: report(.fileIsLink(), path)
    case .other: report(.notAFile(), path)
    case .file:
      let isText = name.hasSuffix(".md") || name.hasSuffix(".yml") || name.hasSuffix(".yaml")
      report(
        .filePlaceUnknown(
          folder: nil, nearest: isText ? NearMiss.best(for: name, among: Self.settingFiles) : nil),
        path
      )
    case .folder:
      if let soort = Soort.allCases.first(where: { $0.folder == name }) {
        try visit(path, below: name, soort: soort, depth: 1)
      } else if name == Self.uploadFolder {
        try visitUploads(path, below: name, depth: 1)
      } else {
        let names = Soort.allCases.map(\.folder) + [Self.uploadFolder]
        report(
          .filePlaceUnknown(folder: name, nearest: NearMiss.best(for: name, among: names)), path)
      }
    }
  }

  private mutating func visit(_ folder: String, below: String, soort: Soort, depth: Int) throws {
    if depth > Self.depthLimit { return report(.folderTooDeep(), folder) }
    for entry in try list(folder) {
      guard let (name, path) = name(of: entry, in: folder) else { continue }
      switch entry.kind {
      case .link: report(.fileIsLink(), path)
      case .other: report(.notAFile(), path)
      case .folder:
        if name.hasSuffix(".md") {
          report(.notAFile(), path)
        } else {
          try visit(path, below: below + "/" + name, soort: soort, depth: depth + 1)
        }
      case .file: enter(name, path: path, below: below + "/" + name, soort: soort)
      }
    }
  }

  private mutating func enter(_ name: String, path: String, below: String, soort: Soort) {
    guard name.hasSuffix(".md") else {
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      let proposal = Folding.key(String(parts.last ?? "")) == "docx" ? nil : parts.first
      return report(
        .fileKindWrong(proposal: proposal.flatMap { Slug(title: String($0)) }.map { "\($0).md" }),
        path)
    }
    let base = String(name.dropLast(3))
    guard let slug = Slug(base) else {
      return report(.fileNameNoSlug(proposal: Slug(title: base).map { "\($0).md" }), path)
    }
    if ReservedSlugs.contains(slug.text) { return report(.fileNameReserved(slug.text), path) }
    entries.append(Entry(soort: soort, slug: slug, path: path, below: below))
  }

  private mutating func visitUploads(_ folder: String, below: String, depth: Int) throws {
    if depth > Self.depthLimit { return report(.folderTooDeep(), folder) }
    for entry in try list(folder) {
      guard let (name, path) = name(of: entry, in: folder) else { continue }
      switch entry.kind {
      case .link: report(.fileIsLink(), path)
      case .other: report(.notAFile(), path)
      case .folder: try visitUploads(path, below: below + "/" + name, depth: depth + 1)
      case .file:
        if UploadName.isSafe(name) {
          uploads.append((below + "/" + name, path))
        } else {
          report(.fileNameNoSlug(proposal: UploadName.proposal(for: name)), path)
        }
      }
    }
  }

  /// A folder that may not be read is the writer's to mend; anything else is the machine's failure.
  private mutating func list(_ folder: String) throws -> [FolderEntry] {
    do {
      return try FileSystem.list(folder)
    } catch let error as SystemError where error.isAccessDenied {
      report(.fileUnreadable(), folder)
      return []
    }
  }

  /// The name as text and its path; `nil` for what is passed over by rule or is no text.
  private mutating func name(
    of entry: FolderEntry, in folder: String
  ) -> (name: String, path: String)? {
    guard let name = String(validating: entry.name, as: UTF8.self) else {
      report(.fileNameNotText(), folder + "/" + String(decoding: entry.name, as: UTF8.self))
      return nil
    }
    let isLeftover =
      name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") || name == "Thumbs.db"
      || name == "desktop.ini"
    if isLeftover {
      ignored += 1
      return nil
    }
    return (name, folder + "/" + name)
  }
}

/// Names of images and downloads: they become addresses as they stand.
private enum UploadName {
  static func isSafe(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 255
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D
          || $0 == 0x5F
      }
  }

  static func proposal(for name: String) -> String? {
    let parts = name.split(separator: ".").map { Folding.slugText(String($0)) }
    return parts.allSatisfy { !$0.isEmpty } && !parts.isEmpty ? parts.joined(separator: ".") : nil
  }
}
