/// What rendering is told from outside the content.
package struct RenderOptions: Sendable, Hashable {
  /// The address of the site, with a `/` at the end; `nil` takes the one of kennisbank.yml.
  package let basisURL: String?
  /// The path of the style sheet below the site, such as `bestanden/stijl-1a2b.css`.
  package let stijl: String
  /// The path of the icon below the site.
  package let pictogram: String?
  /// What the search page needs to answer; without it the page leads to lists only.
  package let search: SearchPage?

  package init(
    basisURL: String? = nil, stijl: String, pictogram: String? = nil, search: SearchPage? = nil
  ) {
    self.basisURL = basisURL
    self.stijl = stijl
    self.pictogram = pictogram
    self.search = search
  }
}

/// The part of the search index that stands in the search page.
package struct SearchPage: Sendable, Hashable {
  /// The path of the script below the site, such as `assets/zoeken-1a2b.js`.
  package let script: String
  /// The path of the script that it loads when it needs more.
  package let restScript: String
  /// The root of the index: JSON that may stand in a script element as it is, so without `<`.
  package let root: String

  package init(script: String, restScript: String, root: String) {
    self.script = script
    self.restScript = restScript
    self.root = root
  }
}
