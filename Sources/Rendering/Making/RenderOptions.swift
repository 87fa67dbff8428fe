/// What rendering is told from outside the content.
package struct RenderOptions: Sendable, Hashable {
  /// The address of the site, with a `/` at the end.
  package let basisURL: String?
  package let assets: AssetPaths
  /// The root of the search index: JSON that may stand in a script element as it is, so without `<`.
  /// Without it the search page leads to lists only.
  package let zoekindex: String?
  /// Places in `Site.woordenlijst` of terms that no page uses.
  package let ongebruikteTermen: [Int]

  package init(
    basisURL: String? = nil, assets: AssetPaths, zoekindex: String? = nil,
    ongebruikteTermen: [Int] = []
  ) {
    self.basisURL = basisURL
    self.assets = assets
    self.zoekindex = zoekindex
    self.ongebruikteTermen = ongebruikteTermen
  }
}

/// Where the files stand that pages load: a path below the site, such as `assets/stijl-1a2b.css`, for
/// each name, such as `stijl.css`.
package struct AssetPaths: Sendable, Hashable {
  private let paths: [String: String]

  package init(_ paths: [String: String]) { self.paths = paths }

  package subscript(name: String) -> String? { paths[name] }
}
