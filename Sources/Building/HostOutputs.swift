import Basis
import Hosting
import Indexing
import Kennisbank
import Linking

/// What the chosen host adds to the site.
struct HostOutputs {
  let files: [HostFile]
  /// Pages that make way for what the host does itself.
  let replaced: Set<String>
  let notices: [Message]

  init(
    _ site: Site, search: SearchIndex, basisURL: String?, options: BuildOptions
  ) throws(Refusal) {
    guard let host = options.host else {
      (files, replaced, notices) = ([], [], [])
      return
    }
    let hosted = try HostedSite(
      at: basisURL, redirects: Redirect.all(of: site),
      immutable: ["assets/"] + HostOutputs.folders(of: search), isPacked: options.comprimeer,
      framers: site.instellingen.inKaderOp)
    files = host.files(hosted)
    replaced = host.replaced(hosted)
    notices = host.notices(hosted)
  }

  /// `zoeken/0123456789abcdef/`, which is named after all that is in it.
  private static func folders(of search: SearchIndex) -> [String] {
    Set(
      search.files.map { file in
        file.path.split(separator: "/").prefix(2).joined(separator: "/") + "/"
      }
    ).sorted()
  }
}
