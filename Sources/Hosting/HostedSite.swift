package import Basis

/// What a host must know of the site.
package struct HostedSite: Sendable {
  /// Where the site stands on its host, from `/` to `/`.
  let base: String
  /// The name in the address of the site, such as `kennisbank.example`.
  let domain: String?
  let redirects: [Redirect]
  /// Folders below the site, with a `/` at the end, in which every name changes with the content.
  let immutable: [String]
  /// Whether `.gz` and `.br` files stand beside the others.
  let isPacked: Bool
  /// The origins that may show the site in a frame.
  let framers: [String]

  /// The file that tells which files a build made: of no use to readers.
  static let hidden = ".leernetwerk"

  /// - Parameter address: of the whole site, with a `/` at the end; `nil` is taken as the root of a
  ///   host.
  /// - Throws: `Refusal` when a host's file cannot hold the address.
  package init(
    at address: String?, redirects: [Redirect], immutable: [String], isPacked: Bool,
    framers: [String] = []
  ) throws(Refusal) {
    let start = address?.firstRange(of: "://").map(\.upperBound)
    let rest = start.flatMap { start in address.map { $0[start...] } } ?? "/"
    let host = rest.prefix { $0 != "/" }
    base = String(rest.dropFirst(host.count))
    // A letter with a meaning of its own in one of the files would end a line or a rule there.
    guard base.utf8.allSatisfy(HostedSite.isPlain) else {
      throw Refusal(.hostAddressUnfit(base))
    }
    domain = host.isEmpty ? nil : host.split(separator: ":").first.map { $0.lowercased() }
    self.redirects = redirects
    self.immutable = immutable
    self.isPacked = isPacked
    self.framers = framers
  }

  /// The addresses that never change as a pattern, which holds for the next build too: a host that must
  /// be told of a new file need not be told each time.
  var immutablePattern: String {
    let folders = immutable.map { folder in
      folder.split(separator: "/").map { name in
        HostedSite.isHash(name) ? "[0-9a-f]{16}" : HostedSite.escaped(String(name))
      }.joined(separator: "/")
    }
    return "^\(HostedSite.escaped(base))(\(folders.joined(separator: "|")))/"
  }

  /// A path as a pattern: of all letters that it may have only the full stop means something else.
  static func escaped(_ path: String) -> String {
    path.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
  }

  private static func isHash(_ name: Substring) -> Bool {
    name.utf8.count == 16
      && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: true
    default: false
    }
  }

  /// The first lines of a host's file; each begins with `#`.
  static func note(_ host: String, _ lines: [String]) -> String {
    ([
      "Gemaakt door 'leernetwerk build' voor \(host). De volgende bouw schrijft dit bestand opnieuw."
    ]
      + lines).map { $0.isEmpty ? "#\n" : "# \($0)\n" }.joined()
  }
}
