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
      immutable: ["assets/", search.folder], isPacked: options.comprimeer,
      framers: site.instellingen.inKaderOp)
    files = host.files(hosted)
    replaced = host.replaced(hosted)
    notices = host.notices(hosted)
  }
}
