internal import Basis
internal import Writing

/// Looking over a target before anything is done to it: is it ours, and is nothing of somebody else in
/// the way.
struct Survey {
  enum Kind {
    case file
    case folder
    /// A link, pipe, socket or device.
    case other
  }

  let site: Set<OutputPath>
  /// The target in messages.
  let shown: String
  /// Whether files of others may be replaced by files of the site.
  let takesOver: Bool

  /// Names that hosts, disks and git put in a folder by themselves. A target with only these is empty.
  private static let ofHosts: Set<String> = [
    ".well-known", "cgi-bin", "cname", ".domains", ".nojekyll", ".htpasswd", ".ftpquota",
    ".user.ini", ".git", ".gitignore", ".gitkeep", ".gitattributes", "leesmij.txt", "lost+found",
    "system volume information", "$recycle.bin", ".trashes", ".trash-1000", ".fseventsd",
    ".spotlight-v100", ".ds_store",
  ]

  /// What a publication that was broken off before its first file leaves in the root.
  static let lock = ".leernetwerk-slot"
  static let staging = ".leernetwerk-nieuw"

  /// Reads the list of the target.
  ///
  /// - Parameters:
  ///   - names: what stands in the root.
  ///   - bytes: the list, if it is one of the names.
  /// - Throws: `Refusal` when the target holds files and no list of ours.
  func list(among names: [String], bytes: [UInt8]?) throws -> PublicationList? {
    if let bytes {
      if let list = PublicationList(bytes) { return list }
      if takesOver { return nil }
      throw Refusal(.targetListUnreadable(shown))
    }
    let own = [PublicationList.name, Survey.lock, Survey.staging]
    let foreign = names.filter { !own.contains($0) && !Survey.ofHosts.contains($0.lowercased()) }
    if let example = foreign.min(), !takesOver {
      throw Refusal(.targetForeign(shown, example: example))
    }
    return nil
  }

  /// Finds the files of the site and of the list that stand at the target.
  ///
  /// - Parameter kind: what stands at a path, if anything.
  /// - Returns: the standing with nothing compared yet, and the files of the site to compare.
  /// - Throws: `Refusal` when a link, or a folder or file of somebody else, is in the way.
  func standing(
    _ list: PublicationList?, kind: (String) throws -> Kind?
  ) throws -> (standing: Standing, present: [OutputPath]) {
    let ours = list?.all ?? []
    let ourFolders = Set(ours.flatMap(\.folders))
    var folders: [String: Kind?] = [:]
    /// The first thing on the way to a path that is no folder: nothing, a file, a link.
    func barrier(to path: OutputPath) throws -> (name: String, kind: Kind?)? {
      for folder in path.folders {
        let found = if let known = folders[folder] { known } else { try kind(folder) }
        folders[folder] = .some(found)
        if found != .folder { return (folder, found) }
      }
      return nil
    }
    var present: [OutputPath] = []
    for path in site.sorted() {
      if let (name, found) = try barrier(to: path) {
        let isOurs = found == .file && OutputPath(name).map(ours.contains) ?? false
        guard found == nil || isOurs else { throw Refusal(.targetBlocked(shown, by: name)) }
        continue
      }
      switch try kind(path.text) {
      case .file: present.append(path)
      case nil: continue
      case .folder where ourFolders.contains(path.text): continue
      case .folder, .other: throw Refusal(.targetBlocked(shown, by: path.text))
      }
    }
    var standing = Standing(list: list)
    for path in ours.subtracting(site) {
      if try barrier(to: path) == nil, try kind(path.text) == .file { standing.extra.insert(path) }
    }
    return (standing, present)
  }

  /// Refuses to replace what nobody of us put there.
  func check(_ standing: Standing) throws {
    if takesOver { return }
    let ours = standing.list?.all ?? []
    if let foreign = standing.different.subtracting(ours).min() {
      throw Refusal(.targetFileForeign(shown, path: foreign.text))
    }
  }
}
