internal import Basis
internal import Writing

/// A folder on a server, over rsync and ssh.
///
/// What differs is told by checksums on both sides, never by times. Each step is a run of rsync of its
/// own, which puts its files at the end all together (`--delay-updates`); a step begins when the one
/// before it stands.
struct RsyncTarget: Sendable {
  private let address: SSHAddress
  private let options: PublishOptions
  private let scratch: TemporaryFolder
  private let shell: RemoteShell
  private var session = RemoteShell.Session.withFolder

  init(_ address: SSHAddress, _ options: PublishOptions) throws {
    self.address = address
    self.options = options
    scratch = try TemporaryFolder()
    shell = RemoteShell(address, canAsk: options.canAsk, folder: scratch)
  }

  func publish(_ site: SourceSite, _ progress: Steps) async throws -> Plan {
    progress.begin("verbinden", total: 1)
    return try await shell.during(isTrial: options.isTrial) { session in
      var target = self
      target.session = session
      return try await target.publishConnected(site, progress)
    }
  }

  private func publishConnected(_ site: SourceSite, _ progress: Steps) async throws -> Plan {
    progress.begin("vergelijken", total: 1)
    let standing = try await look(for: site)
    let plan = Plan(site: site.files, standing: standing, clearsAll: options.clearsAll)
    if options.isTrial || plan.isDone { return plan }
    try await carryOut(plan, from: site, progress)
    return plan
  }

  private func look(for site: SourceSite) async throws -> Standing {
    let survey = Survey(site: site.files, shown: address.text, takesOver: options.takesOver)
    if session == .withoutFolder { return Standing() }
    let root = try await listing(recursive: false)
    var bytes: [UInt8]?
    if root[PublicationList.name] == .file {
      try await rsync(["--", far(PublicationList.name), scratch.makeFolder("lijst") + "/"])
      bytes = try FileSystem.read("\(scratch.path)/lijst/\(PublicationList.name)")
    }
    let names = root.keys.filter { $0 != "." }
    let list = try survey.list(among: names, bytes: bytes)
    if names.isEmpty { return Standing() }
    let all = try await listing(recursive: true)
    var (standing, present) = try survey.standing(list) { all[$0] }
    let differing = try await compare(present, with: site)
    standing.different = differing
    standing.same = Set(present).subtracting(differing)
    try survey.check(standing)
    return standing
  }

  /// What stands at the server, by path.
  private func listing(recursive: Bool) async throws -> [String: Survey.Kind] {
    let nothing = "\(scratch.path)/leeg"
    if try FileSystem.kind(at: nothing) == nil { _ = try scratch.makeFolder("leeg") }
    let run = try await rsync(
      [recursive ? "-r" : "-d", "-lDn", "--out-format=%i %n", "--", far(""), nothing + "/"])
    var found: [String: Survey.Kind] = [:]
    for line in run.lines {
      let bytes = Array(line.utf8)
      guard bytes.count > 12, bytes[11] == 0x20 else { continue }
      var name = line.dropFirst(12)
      let kind: Survey.Kind =
        switch bytes[1] {
        case UInt8(ascii: "f"): .file
        case UInt8(ascii: "d"): .folder
        default: .other
        }
      if name.hasSuffix("/") { name = name.dropLast() }
      found[String(name)] = kind
    }
    return found
  }

  /// The files that have other bytes at the server. Both sides read them; only checksums travel.
  private func compare(_ files: [OutputPath], with site: SourceSite) async throws -> Set<OutputPath>
  {
    if files.isEmpty { return [] }
    let run = try await rsync(
      ["-nc", "--out-format=%i %n", "--files-from=\(list(files))", "--", site.path + "/", far("")])
    return Set(
      run.lines.compactMap { line in
        line.hasPrefix("<f") ? OutputPath(String(line.dropFirst(12))) : nil
      })
  }

  private func carryOut(_ plan: Plan, from site: SourceSite, _ progress: Steps) async throws {
    progress.begin("versturen", total: plan.steps.count + 2)
    try await put(plan.underway)
    if !plan.obstacles.isEmpty {
      try await remove(plan.obstacles, plan.obstacles.flatMap(\.folders), from: site)
    }
    for step in plan.steps {
      progress.tick()
      try await rsync(
        [
          "-c", "--delay-updates", "--chmod=D777,F666", "--files-from=\(list(step))", "--",
          site.path + "/", far(""),
        ])
    }
    progress.tick()
    try await remove(plan.removed, plan.emptied, from: site)
    try await put(plan.list)
    progress.tick()
  }

  private func put(_ list: PublicationList) async throws {
    let file = try scratch.write(list.bytes, to: PublicationList.name)
    try await rsync(["-c", "--chmod=F666", "--", file, far("")])
  }

  /// Removes exactly these files, of the folders those in which nothing is left after that, and what an
  /// rsync that was killed left: every other file and folder at the server is protected by a rule.
  private func remove(
    _ files: [OutputPath], _ folders: [String], from site: SourceSite
  ) async throws {
    let rules =
      files.map { "R /\($0.text)\n" } + folders.map { "R /\($0)/\n" } + ["R .~tmp~/***\n", "P *\n"]
    let file = try scratch.write(Array(rules.joined().utf8), to: "regels")
    try await rsync(
      [
        "-r", "--delete", "--existing", "--ignore-existing", "--filter=merge \(file)", "--",
        site.path + "/", far(""),
      ])
  }

  private func list(_ files: [OutputPath]) throws -> String {
    try scratch.write(Array(files.map { $0.text + "\n" }.joined().utf8), to: "bestanden")
  }

  private func far(_ name: String) -> String { "\(address.rsyncHost):\(address.folder)/\(name)" }

  /// With `-s` no shell at the server reads the path. What lets us run nothing but rsync (rrsync) knows no
  /// `-s`; there a path without special signs goes as it is.
  private func arguments(_ words: [String]) -> [String] {
    [session == .restricted && address.isPlain ? "--no-s" : "-s", "-e", shell.forRsync] + words
  }

  @discardableResult
  private func rsync(_ words: [String]) async throws -> ProgramRun {
    let run = try await ProgramRun("rsync", arguments(words), environment: ["LC_ALL": "C"])
    if run.status != 0 { throw error(run) }
    return run
  }

  private func error(_ run: ProgramRun) -> any Error {
    RemoteFault.error(run.status, run.err, program: "rsync", at: address.text)
  }
}
