internal import Basis
private import Glibc

/// How ssh is called: by rsync, and for the session that holds the lock.
struct RemoteShell: Sendable {
  /// The program and its options.
  private let words: [String]
  /// The socket over which all use one connection. None with a `RSYNC_RSH` of the user, which is taken as
  /// it is, and none where its path is too long for a socket.
  private let socket: String?
  private let address: SSHAddress

  init(_ address: SSHAddress, canAsk: Bool, folder: TemporaryFolder) {
    self.address = address
    let set = unsafe getenv("RSYNC_RSH").map { unsafe String(cString: $0) } ?? ""
    let path = "\(folder.path)/ssh"
    socket = set.isEmpty && path.utf8.count <= RemoteShell.longestSocket ? path : nil
    var words = set.split(separator: " ").map(String.init)
    if words.isEmpty { words = ["ssh"] + RemoteShell.options(canAsk: canAsk) }
    if let port = address.port { words += ["-p", "\(port)"] }
    self.words = words
  }

  /// - Parameter canAsk: whether somebody sits at the terminal. If not, ssh may ask nothing: no password,
  ///   no new host key, and so it never waits.
  static func options(canAsk: Bool) -> [String] {
    ["-o", "ConnectTimeout=30", "-o", "ServerAliveInterval=15"]
      + (canAsk ? [] : ["-o", "BatchMode=yes"])
  }

  /// For `rsync -e`, which splits at spaces and knows quotes. All use the connection of the session, so
  /// that a password is asked once.
  var forRsync: String {
    (words + sharing(master: "no"))
      .map { $0.contains(" ") ? "'\($0)'" : $0 }
      .joined(separator: " ")
  }

  /// Runs work while a session stands that, unless it is a trial, holds the lock of the folder. A server
  /// that lets us run nothing but rsync, or has no flock(1), gives no lock.
  ///
  /// - Parameter work: is told what the session found.
  func during<Result: Sendable>(
    isTrial: Bool, _ work: (Session) async throws -> Result
  ) async throws -> Result {
    let script = isTrial ? RemoteShell.waiting : RemoteShell.locking
    // The far end is a shell, whatever we do; the quotes make each word one word there.
    let command = ["exec", "sh", "-c", script, "sh", address.folder].map(RemoteShell.quoted)
    let (result, status, err) = try await ProgramRun.during(
      words[0],
      words.dropFirst() + sharing(master: "yes") + [
        "--", address.host, command.joined(separator: " "),
      ],
      saying: RemoteShell.ready, environment: ["LC_ALL": "C"]
    ) { try await work($0.contains(RemoteShell.absent) ? .withoutFolder : .withFolder) }
    if let result { return result }
    switch status {
    case Answer.busy: throw PublishingFailure(.targetBusy(address.text, process: nil))
    case Answer.noParent: throw Refusal(.folderMissingThere(address.text))
    case Answer.noRight: throw PublishingFailure(.folderReadOnlyThere(address.text))
    case Answer.noConnection:
      throw RemoteFault.error(status, err, program: "ssh", at: address.text)
    default: return try await work(.restricted)
    }
  }

  private func sharing(master: String) -> [String] {
    socket.map { ["-o", "ControlMaster=\(master)", "-o", "ControlPath=\($0)"] } ?? []
  }

  /// The 107 bytes of a socket's name, less the ending that ssh gives it for a moment.
  private static let longestSocket = 88

  /// What there is at the server.
  enum Session {
    case withFolder
    /// The folder is not there, and in a trial it is not made.
    case withoutFolder
    /// It runs nothing but rsync, so nobody knows.
    case restricted
  }

  /// How the session ends when it does not hold. Each other way means that it may not run at all.
  private enum Answer {
    static let busy: Int32 = 75
    static let noParent: Int32 = 76
    static let noRight: Int32 = 77
    /// ssh's own.
    static let noConnection: Int32 = 255
  }

  private static let ready = "leernetwerk-klaar"
  private static let absent = "zonder-map"
  private static let hold = "echo \(ready); exec cat >/dev/null"
  private static let hasPlace = """
    test -d "$1" || test -d "$(dirname "$1")" || exit \(Answer.noParent);
    """
  private static let waiting = """
    \(hasPlace) test -d "$1" || echo \(ready)-\(absent); \(hold)
    """
  /// The lock is on the folder itself, so nothing is left behind; it ends with the session.
  private static let locking = """
    \(hasPlace) test -d "$1" || mkdir "$1" 2>/dev/null || exit \(Answer.noRight); \
    command -v flock >/dev/null 2>&1 || { \(hold); }; \
    exec flock -n -E \(Answer.busy) "$1" sh -c "\(hold)"
    """

  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
