internal import Basis

/// What ssh, rsync and git say when something goes wrong, told in the words of this program. They have
/// no codes for it, so their sentences are looked through; the numbers in brackets that rsync gives are
/// those of errno.
enum RemoteFault {
  private typealias Rule = (signs: [String], message: @Sendable (String) -> Message)

  /// The first rule of which all signs stand in the text wins, so the exact ones come first.
  private static let rules: [Rule] = [
    (["REMOTE HOST IDENTIFICATION HAS CHANGED"], Message.hostKeyChanged),
    (["Host key verification failed"], Message.hostKeyUnknown),
    (["Could not resolve host"], Message.hostUnknown),
    (["Connection refused"], Message.hostRefuses),
    (["Failed to connect to"], Message.hostRefuses),
    (["timed out"], Message.hostSilent),
    (["No route to host"], Message.hostSilent),
    (["Network is unreachable"], Message.hostSilent),
    (["Permission denied ("], Message.accessRefused),
    (["Permission denied, please try again"], Message.accessRefused),
    (["Too many authentication failures"], Message.accessRefused),
    (["could not read Username"], Message.accessRefused),
    (["could not read Password"], Message.accessRefused),
    (["Authentication failed"], Message.accessRefused),
    (["The requested URL returned error: 403"], Message.accessRefused),
    (["rsync: command not found"], Message.rsyncMissingThere),
    (["rsync: not found"], Message.rsyncMissingThere),
    (["remote command not found"], Message.rsyncMissingThere),
    (["No space left on device"], Message.diskFullThere),
    (["Disk quota exceeded"], Message.diskFullThere),
    (["Read-only file system"], Message.folderReadOnlyThere),
    (["mkdir", "failed: No such file or directory"], Message.folderMissingThere),
    (["rrsync error", "No such file or directory"], Message.folderMissingThere),
    (["failed: Permission denied"], Message.folderReadOnlyThere),
    (["does not appear to be a git repository"], Message.repositoryMissing),
    (["epository not found"], Message.repositoryMissing),
    (["repository", "does not exist"], Message.repositoryMissing),
    (["repository", "not found"], Message.repositoryMissing),
    (["Connection closed"], Message.hostSilent),
    (["connection unexpectedly closed"], Message.hostSilent),
  ]

  /// - Parameters:
  ///   - text: what the program said.
  ///   - address: where to, as the user wrote it.
  static func error(
    _ status: Int32, _ text: String, program: String, at address: String
  ) -> any Error {
    for rule in rules where rule.signs.allSatisfy(text.contains) {
      let message = rule.message(address)
      // An address that is wrong is wrong use, also when only the server could know it.
      return message.code == .publiceerAdres ? Refusal(message) : PublishingFailure(message)
    }
    return PublishingFailure(
      .programFailed(program, status: Int(status), said: RemoteFault.lastLine(text)))
  }

  /// The line that says most: the last but those with which rsync and git close.
  private static func lastLine(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let closing = [
      "rsync error:", "and the repository exists", "Please make sure", "error: failed to",
    ]
    let telling = lines.last { line in !closing.contains(where: line.hasPrefix) }
    return telling ?? lines.last ?? ""
  }
}
