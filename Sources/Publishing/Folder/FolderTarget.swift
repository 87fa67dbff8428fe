internal import Basis
private import Glibc
internal import Writing

/// A folder on this machine, or a disk, stick or share that is mounted here.
///
/// All that is new is first written in a folder of its own inside the target, and brought to the disk.
/// Until then nothing shows and a full disk costs nothing. Then each file is renamed to its place, step by
/// step (`Plan.steps`), and each step is on the disk before the next begins: also a stick that is pulled
/// out has no page whose assets are not there. It needs no more of a file system than rename, so FAT will
/// do.
struct FolderTarget {
  let shown: String
  /// The real path, also of a folder that is to be made.
  private let path: String
  private let exists: Bool

  /// - Throws: `Refusal` for a path that is no folder, of which the parent is missing, or that overlaps
  ///   with the site.
  init(_ address: String, apartFrom site: SourceSite) throws {
    shown = address
    if let real = OutputPlace.realPath(address) {
      guard try FileSystem.kind(at: real) == .folder else {
        throw Refusal(.targetNotFolder(address))
      }
      path = real
      exists = true
    } else {
      let (parent, name) = OutputPlace.split(FolderTarget.trimmed(address))
      guard try FileSystem.kind(at: address) == nil,
        let real = OutputPlace.realPath(parent.isEmpty ? "." : parent),
        try FileSystem.kind(at: real) == .folder
      else { throw Refusal(.targetParentMissing(address, parent: parent)) }
      path = real == "/" ? "/\(name)" : "\(real)/\(name)"
      exists = false
    }
    if path == "/" { throw Refusal(.targetNotFolder(address)) }
    if OutputPlace.is(path, inside: site.path) || OutputPlace.is(site.path, inside: path) {
      throw Refusal(.targetOverlapsSite(address, site: site.shown))
    }
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == 0x2F { path.removeLast() }
    return path
  }

  /// - Returns: what was done, or with `isTrial` what would be done.
  func publish(_ site: SourceSite, _ options: PublishOptions, _ progress: Steps) throws -> Plan {
    if !exists, options.isTrial {
      return Plan(site: site.files, standing: Standing(), clearsAll: options.clearsAll)
    }
    var hasBegun = false
    do {
      let parts = OutputPlace.split(path)
      let parent = try OpenFolder(parts.folder)
      if !exists { try parent.makeFolder(parts.name) }
      let folder = try parent.folder(parts.name, shown: shown)
      // Before the lock, so that in a folder of somebody else not even that is ever made.
      let survey = Survey(site: site.files, shown: shown, takesOver: options.takesOver)
      _ = try list(in: folder, survey)
      let lock = options.isTrial ? nil : try lock(folder)
      defer { lock?.release() }
      progress.begin("vergelijken", total: site.files.count)
      let standing = try look(at: folder, site, survey, progress)
      let plan = Plan(site: site.files, standing: standing, clearsAll: options.clearsAll)
      if options.isTrial { return plan }
      if plan.isDone {
        if try folder.has(Survey.staging) { try folder.removeTree(Survey.staging) }
        return plan
      }
      let writing = FolderWriting(folder: folder, plan: plan, site: site, progress: progress)
      try writing.stage()
      hasBegun = true
      try writing.publish()
      return plan
    } catch let error as SystemError {
      throw PublishingFailure(.publishingStopped(error, hasBegun: hasBegun))
    }
  }

  private func list(
    in folder: borrowing OpenFolder, _ survey: Survey
  ) throws -> PublicationList? {
    let names = try folder.entries().map(\.text)
    var bytes: [UInt8]?
    if names.contains(PublicationList.name) {
      let file = try folder.file(PublicationList.name)
      bytes = try file.read(upTo: file.facts().size)
    }
    return try survey.list(among: names, bytes: bytes)
  }

  private func look(
    at folder: borrowing OpenFolder, _ site: SourceSite, _ survey: Survey, _ progress: Steps
  ) throws -> Standing {
    let list = try list(in: folder, survey)
    var (standing, present) = try survey.standing(list) { name in
      switch try folder.kind(name) {
      case .file: .file
      case .folder: .folder
      case .other: .other
      case nil: nil
      }
    }
    for path in present {
      let isSame = try folder.file(path.text).holdsSame(as: site.open(path))
      if isSame { standing.same.insert(path) } else { standing.different.insert(path) }
      progress.tick()
    }
    try survey.check(standing)
    return standing
  }

  /// Some network shares know no locks; there the publisher has to see to it.
  private func lock(_ folder: borrowing OpenFolder) throws -> OutputLock? {
    do {
      return try OutputLock(Survey.lock, in: folder, output: shown)
    } catch let busy as OutputBusy {
      throw PublishingFailure(.targetBusy(shown, process: busy.process))
    } catch let error as SystemError where [ENOLCK, EOPNOTSUPP, ENOSYS].contains(error.number) {
      return nil
    }
  }
}
