internal import Basis
private import Glibc

/// How ssh is called: by rsync, and for the session that holds the lock.
struct RemoteShell: Sendable {
  /// The program and its options.
  private let words: [String]
  /// Whether it is plain ssh; a `RSYNC_RSH` of the user is taken as it is.
  private let isOwn: Bool
  private let address: SSHAddress
  private let socket: String

  init(_ address: SSHAddress, canAsk: Bool, folder: TemporaryFolder) {
    self.address = address
    socket = "\(folder.path)/ssh"
    let set = unsafe getenv("RSYNC_RSH").map { unsafe String(cString: $0) } ?? ""
    isOwn = set.isEmpty
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
    (words + (isOwn ? ["-o", "ControlMaster=no", "-o", "ControlPath=\(socket)"] : []))
      .map { $0.contains(" ") ? "'\($0)'" : $0 }
      .joined(separator: " ")
  }

  /// Runs work while a session stands that, unless it is a trial, holds the lock of the folder. A server
  /// that lets us run nothing but rsync, or has no flock(1), gives no lock.
  func during<Result: Sendable>(
    isTrial: Bool, _ work: () async throws -> Result
  ) async throws -> Result {
    let master = isOwn ? ["-o", "ControlMaster=yes", "-o", "ControlPath=\(socket)"] : []
    let script = isTrial ? RemoteShell.waiting : RemoteShell.locking
    // The far end is a shell, whatever we do; the quotes make each word one word there.
    let command = ["exec", "sh", "-c", script, "sh", address.folder].map(RemoteShell.quoted)
    let (result, status, err) = try await ProgramRun.during(
      words[0], words.dropFirst() + master + ["--", address.host, command.joined(separator: " ")],
      saying: RemoteShell.ready, environment: ["LC_ALL": "C"], work)
    if let result { return result }
    switch status {
    case RemoteShell.isBusy: throw PublishingFailure(.targetBusy(address.text, process: nil))
    case RemoteShell.cannotConnect: throw RemoteFault.error(status, err, program: "ssh", at: address.text)
    default: return try await work()
    }
  }

  /// The shell of ssh for "the lock is held by another", and ssh's own for "no connection".
  private static let isBusy: Int32 = 75
  private static let cannotConnect: Int32 = 255

  private static let ready = "leernetwerk-klaar"
  private static let waiting = "echo \(ready); exec cat >/dev/null"
  /// The lock is on the folder itself, so nothing is left behind; it ends with the session.
  private static let locking = """
    test -d "$1" || mkdir -- "$1" 2>/dev/null; \
    if test -d "$1" && command -v flock >/dev/null 2>&1; \
    then exec flock -n -E \(isBusy) "$1" sh -c "\(waiting)"; \
    else \(waiting); fi
    """

  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
