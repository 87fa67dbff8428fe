package import Basis

/// A folder on a server, as rsync and scp write it: `gebruiker@server:map`.
package struct SSHAddress: Sendable, Hashable {
  /// As the user wrote it.
  package let text: String
  /// With the user, as ssh takes it; an IPv6 address without its brackets.
  let host: String
  /// As rsync takes it.
  let rsyncHost: String
  /// From the home folder, or from `/`.
  let folder: String
  let port: Int?

  /// - Throws: `Refusal` with what is wrong. Nothing that a program could take for an option gets through.
  package init(_ text: String, port: Int?) throws(Refusal) {
    try AddressRules.check(text, option: "--ssh")
    if text.contains("://") { throw Refusal(.addressIsURL(text)) }
    guard let (host, folder) = SSHAddress.parts(text) else {
      throw Refusal(.addressWithoutFolder(text))
    }
    if folder.hasPrefix(":") { throw Refusal(.addressOfDaemon(text)) }
    let name = host.split(separator: "@", omittingEmptySubsequences: false)
    guard name.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") }),
      host.utf8.allSatisfy(SSHAddress.isHostByte)
    else { throw Refusal(.addressOfServer(text)) }
    self.text = text
    self.port = port
    rsyncHost = String(host)
    self.host = host.filter { $0 != "[" && $0 != "]" }
    // rsync's safe way to pass a path leaves no shell to read `~`; a path without `/` starts at home.
    let path = folder.hasPrefix("~/") ? String(folder.dropFirst(2)) : String(folder)
    if path.allSatisfy({ $0 == "/" }) || path == "~" { throw Refusal(.addressWithoutFolder(text)) }
    self.folder = path.hasPrefix("-") ? "./\(path)" : path
  }

  /// Splits at the first `:` that is not part of an IPv6 address in brackets.
  private static func parts(_ text: String) -> (host: Substring, folder: Substring)? {
    let start = text.firstIndex(of: "]") ?? text.startIndex
    guard let colon = text[start...].firstIndex(of: ":") else { return nil }
    let slash = text.firstIndex(of: "/") ?? text.endIndex
    guard colon < slash, colon > text.startIndex else { return nil }
    return (text[..<colon], text[text.index(after: colon)...])
  }

  /// Whether the folder means the same to a shell as to us.
  var isPlain: Bool {
    folder.utf8.allSatisfy { SSHAddress.isHostByte($0) && $0 != 0x5B && $0 != 0x5D || $0 == 0x2F }
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "._-+@[]:%".utf8.contains(byte)
    }
  }
}
