internal import Basis
internal import Writing

/// A branch of a git repository, which a pages host shows.
///
/// The host shows a commit as a whole, so the order of files does not matter here; what readers with an
/// open page may ask for stays all the same. The history of the branch is kept: one publication is one
/// commit, and nothing is ever forced.
struct GitTarget: Sendable {
  private let address: GitAddress
  private let options: PublishOptions

  init(_ address: GitAddress, _ options: PublishOptions) {
    self.address = address
    self.options = options
  }

  /// When the branch moves while we work, everything is done once more on the new tip.
  func publish(_ site: SourceSite, _ progress: Steps) async throws -> Plan {
    for _ in 1...2 {
      if let plan = try await attempt(site, progress) { return plan }
    }
    throw PublishingFailure(.branchMoved(address.text))
  }

  /// - Returns: `nil` when somebody else was first.
  private func attempt(_ site: SourceSite, _ progress: Steps) async throws -> Plan? {
    progress.begin("tak ophalen", total: 1)
    let fetched = try await fetch()
    let (repository, tip, branch) = (fetched.repository, fetched.tip, fetched.files)
    progress.begin("vergelijken", total: 1)
    let paths = site.files.sorted()
    let objects = try await repository.objects(paths.map { "\(site.path)/\($0)" }, writes: false)
    let own = Dictionary(uniqueKeysWithValues: zip(paths, objects))
    let standing = try look(at: branch, own, fetched.list)
    let plan = Plan(site: site.files, standing: standing, clearsAll: options.clearsAll)
    if options.isTrial || plan.isDone { return plan }
    progress.begin("versturen", total: 1)
    var files = branch
    for path in plan.removed + plan.obstacles { files[path.text] = nil }
    let sent = plan.new + plan.changed
    _ = try await repository.objects(sent.map { "\(site.path)/\($0)" }, writes: true)
    for path in sent {
      if let object = own[path] { files[path.text] = .init(mode: "100644", object: object) }
    }
    let list = try await repository.object(plan.list.bytes)
    files[PublicationList.name] = .init(mode: "100644", object: list)
    // Without it GitHub Pages leaves out what begins with `_`, and takes long.
    if files[GitTarget.noJekyll] == nil {
      files[GitTarget.noJekyll] = .init(mode: "100644", object: try await repository.object([]))
    }
    let commit = try await repository.commit(
      files, on: tip,
      message: "Kennisbank bijgewerkt: \(plan.new.count) nieuw, \(plan.changed.count) gewijzigd, "
        + "\(plan.removed.count + plan.obstacles.count) verwijderd")
    return try await repository.push(commit) ? plan : nil
  }

  private static let noJekyll = ".nojekyll"

  private struct Fetched {
    let repository: GitRepository
    let tip: String?
    let files: [String: GitRepository.Entry]
    /// The bytes of the list, if the branch has one.
    let list: [UInt8]?
  }

  /// Gets the branch: only the names of its files, or all of it from a server that then fails to give the
  /// one file that is needed.
  private func fetch() async throws -> Fetched {
    for isPartial in [true, false] {
      let repository = try await GitRepository(address, canAsk: options.canAsk)
      let tip = try await repository.fetch(repository.tip(), isPartial: isPartial)
      let files = tip == nil ? [:] : try await repository.files()
      var list: [UInt8]?
      if let entry = files[PublicationList.name] {
        do {
          list = try await repository.bytes(of: entry.object)
        } catch  where isPartial {
          continue
        }
      }
      return Fetched(repository: repository, tip: tip, files: files, list: list)
    }
    throw PublishingFailure(.branchMoved(address.text))
  }

  private func look(
    at branch: [String: GitRepository.Entry], _ own: [OutputPath: String], _ bytes: [UInt8]?
  ) throws -> Standing {
    let survey = Survey(site: Set(own.keys), shown: address.text, takesOver: options.takesOver)
    let names = Set(branch.keys.map { String($0.prefix { $0 != "/" }) })
    let list = try survey.list(among: Array(names), bytes: bytes)
    let folders = Set(branch.keys.flatMap(GitTarget.folders(of:)))
    var (standing, present) = try survey.standing(list) { name in
      if let entry = branch[name] { return entry.mode.hasPrefix("100") ? .file : .other }
      return folders.contains(name) ? .folder : nil
    }
    for path in present {
      if branch[path.text]?.object == own[path] {
        standing.same.insert(path)
      } else {
        standing.different.insert(path)
      }
    }
    try survey.check(standing)
    return standing
  }

  private static func folders(of path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == 0x2F }.map { String(path[..<$0]) }
  }
}
