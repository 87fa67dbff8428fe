internal import Basis
private import Glibc

/// A bare repository of this publication alone, to which the branch is fetched. No work tree and no
/// repository of the user is touched, and the user's git settings (credentials, proxies) hold.
struct GitRepository: Sendable {
  private let folder: TemporaryFolder
  private let address: GitAddress
  private let environment: [String: String?]

  /// An entry of a tree.
  struct Entry {
    let mode: String
    let object: String
  }

  init(_ address: GitAddress, canAsk: Bool) async throws {
    self.address = address
    let folder = try TemporaryFolder()
    self.folder = folder
    // Set by a hook or an alias, these would lead git to another repository.
    var environment: [String: String?] = [:]
    for name in try await ProgramRun("git", ["rev-parse", "--local-env-vars"]).lines {
      environment[String(name)] = .some(nil)
    }
    // Settings of one call (`git -c`) are the user's.
    for name in ["GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT"] { environment[name] = nil }
    for (name, value) in try await GitRepository.author() { environment[name] = value }
    environment["GIT_DIR"] = "\(folder.path)/git"
    environment["GIT_INDEX_FILE"] = "\(folder.path)/index"
    environment["LC_ALL"] = "C"
    if !canAsk { environment["GIT_TERMINAL_PROMPT"] = "0" }
    if try await GitRepository.usesPlainSSH() {
      environment["GIT_SSH_COMMAND"] =
        (["ssh"] + RemoteShell.options(canAsk: canAsk)).joined(separator: " ")
    }
    self.environment = environment
  }

  /// Finds the tip of the branch.
  ///
  /// - Returns: `nil` when the branch is not there.
  func tip() async throws -> String? {
    let run = try await git(["ls-remote", "--", address.repository, address.reference])
    return run.lines.first { $0.hasSuffix("\t\(address.reference)") }
      .flatMap { $0.split(separator: "\t").first.map(String.init) }
  }

  /// Makes the repository and gets the tip of the branch without its history.
  ///
  /// - Parameter isPartial: whether to ask the server to leave out the files as well. One that does so gives
  ///   single files later, if it speaks git's protocol 2.
  /// - Returns: the tip that was fetched, which may be younger than the one that was found.
  func fetch(_ tip: String?, isPartial: Bool) async throws -> String? {
    let format = tip.map { $0.utf8.count == 64 } ?? false ? "sha256" : "sha1"
    try await git(["init", "--quiet", "--bare", "--object-format=\(format)"])
    try await git(["config", "remote.doel.url", address.repository])
    guard tip != nil else { return nil }
    try await git(
      ["fetch", "--quiet", "--no-tags", "--depth=1"] + (isPartial ? ["--filter=blob:none"] : [])
        + ["doel", "+\(address.reference):\(GitRepository.base)"])
    return try await line(["rev-parse", GitRepository.base])
  }

  /// All files of the branch as it was fetched.
  func files() async throws -> [String: Entry] {
    let run = try await git(["ls-tree", "-r", "-z", "--full-tree", GitRepository.base])
    var files: [String: Entry] = [:]
    for line in run.out.split(separator: 0) {
      let halves = line.split(separator: 0x09, maxSplits: 1)
      let words = halves[0].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard halves.count == 2, words.count == 3 else { continue }
      files[String(decoding: halves[1], as: UTF8.self)] = Entry(mode: words[0], object: words[2])
    }
    return files
  }

  func bytes(of object: String) async throws -> [UInt8] {
    try await git(["cat-file", "blob", object]).out
  }

  /// The names that git gives to files, in one run.
  ///
  /// - Parameter writes: whether to keep the files as well.
  func objects(_ paths: [String], writes: Bool) async throws -> [String] {
    if paths.isEmpty { return [] }
    let input = Array(paths.map { $0 + "\n" }.joined().utf8)
    let words = ["hash-object"] + (writes ? ["-w"] : []) + ["--no-filters", "--stdin-paths"]
    return try await git(words, input: input).lines.map(String.init)
  }

  func object(_ bytes: [UInt8]) async throws -> String {
    try await git(["hash-object", "-w", "--stdin"], input: bytes).lines.first.map(String.init) ?? ""
  }

  /// Makes a commit on the tip of the branch.
  func commit(_ files: [String: Entry], on tip: String?, message: String) async throws -> String {
    var input: [UInt8] = []
    for (path, entry) in files.sorted(by: { $0.key < $1.key }) {
      input += Array("\(entry.mode) \(entry.object)\t\(path)".utf8) + [0]
    }
    try await git(["update-index", "-z", "--index-info"], input: input)
    // The files that did not change stand at the server and not here.
    let tree = try await line(["write-tree", "--missing-ok"])
    let parent = tip.map { ["-p", $0] } ?? []
    return try await line(["commit-tree", tree] + parent + ["-m", message])
  }

  /// - Returns: whether the branch took it; if not, somebody else was first.
  func push(_ commit: String) async throws -> Bool {
    let words = ["push", "--porcelain", "--no-thin", "doel", "\(commit):\(address.reference)"]
    let run = try await ProgramRun("git", words, environment: environment)
    if run.status == 0 { return true }
    let refusal = run.lines.first { $0.hasPrefix("!") }.map(String.init) ?? ""
    if ["fetch first", "non-fast-forward", "stale info", "cannot lock ref", "failed to update ref"]
      .contains(where: refusal.contains)
    {
      return false
    }
    if refusal.contains("[remote rejected]") {
      throw PublishingFailure(.branchRefused(address.text, said: GitRepository.remote(run.err)))
    }
    throw RemoteFault.error(run.status, run.err, program: "git", at: address.text)
  }

  private static let base = "refs/publicatie/basis"

  /// The first thing that the server itself says.
  private static func remote(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("remote: ") }
      .map { $0.dropFirst("remote: ".count).trimmingPrefix { $0 == " " } }.map(String.init) ?? ""
  }

  private func line(_ words: [String]) async throws -> String {
    try await git(words).lines.first.map(String.init) ?? ""
  }

  @discardableResult
  private func git(_ words: [String], input: [UInt8] = []) async throws -> ProgramRun {
    let run = try await ProgramRun("git", words, input: input, environment: environment)
    if run.status != 0 {
      throw RemoteFault.error(run.status, run.err, program: "git", at: address.text)
    }
    return run
  }

  /// Who made the commit: the user as git knows them, or this program where git knows nobody, as in CI.
  private static func author() async throws -> [String: String] {
    let known = try await ProgramRun(
      "git", ["-c", "user.useConfigOnly=true", "var", "GIT_AUTHOR_IDENT"])
    let text = String(decoding: known.out, as: UTF8.self)
    var (name, mail) = ("leernetwerk", "leernetwerk@localhost")
    if known.status == 0, let match = text.firstMatch(of: /^(.+) <(.*)> [0-9]+ [-+][0-9]+/) {
      (name, mail) = (String(match.1), String(match.2))
    }
    return [
      "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": mail,
      "GIT_COMMITTER_NAME": name, "GIT_COMMITTER_EMAIL": mail,
    ]
  }

  /// Whether the user left it to git how ssh is called.
  private static func usesPlainSSH() async throws -> Bool {
    for name in ["GIT_SSH_COMMAND", "GIT_SSH"] where unsafe getenv(name) != nil { return false }
    return try await ProgramRun("git", ["config", "--get", "core.sshCommand"]).status != 0
  }
}
