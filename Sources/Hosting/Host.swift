package import Basis

/// A host that a build can write files for.
package struct Host: Sendable {
  /// As `--host` has it.
  package let name: String
  /// What this host cannot do.
  let limits: Set<Limit>
  private let make: @Sendable (HostedSite) -> [HostFile]

  enum Limit: Sendable {
    /// It sends no headers of ours; the pages carry what they can.
    case headers
    /// It does not look at `.gz` and `.br` files.
    case packed
    /// A page goes before a redirect, so a page that only leads on must make way.
    case pagesFirst
  }

  init(
    _ name: String, limits: Set<Limit> = [],
    files make: @escaping @Sendable (HostedSite) -> [HostFile]
  ) {
    self.name = name
    self.limits = limits
    self.make = make
  }

  /// To add a host: a file in `Hosts` and a line here.
  package static let all: [Host] = [
    nginx, apache, caddy, netlify, gitHubPages, gitLabPages, iis,
  ]

  package static func named(_ name: String) -> Host? { all.first { $0.name == name } }

  /// The files beside the pages.
  package func files(_ site: HostedSite) -> [HostFile] { make(site) }

  /// Pages that make way, below the site: where a page goes before a redirect, those that only lead on.
  package func replaced(_ site: HostedSite) -> Set<String> {
    guard limits.contains(.pagesFirst), !files(site).isEmpty else { return [] }
    return Set(site.redirects.map(\.page))
  }

  /// What the publisher should know before the site goes to this host.
  package func notices(_ site: HostedSite) -> [Message] {
    var notices: [Message] = []
    if site.domain == nil { notices.append(.hostWithoutAddress(name)) }
    if limits.contains(.headers) { notices.append(.hostWithoutHeaders(name)) }
    if site.isPacked, limits.contains(.packed) { notices.append(.hostPacksItself(name)) }
    return notices
  }
}

extension Host: Hashable {
  package static func == (left: Host, right: Host) -> Bool { left.name == right.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
