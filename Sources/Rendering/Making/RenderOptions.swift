/// What rendering is told from outside the content.
package struct RenderOptions: Sendable, Hashable {
  /// The address of the site, with a `/` at the end; `nil` takes the one of kennisbank.yml.
  package let basisURL: String?
  /// The path of the style sheet below the site, such as `bestanden/stijl-1a2b.css`.
  package let stijl: String
  /// The path of the icon below the site.
  package let pictogram: String?
  /// What the search page needs; without it that page only leads to the lists.
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

/// The script and the index of the search page.
package struct SearchPage: Sendable, Hashable {
  /// The path of the script below the site.
  package let script: String
  /// The root of the index: JSON that may stand inside a script element.
  package let root: String

  package init(script: String, root: String) {
    self.script = script
    self.root = root
  }
}
