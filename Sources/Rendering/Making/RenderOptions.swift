/// What rendering is told from outside the content.
package struct RenderOptions: Sendable, Hashable {
  /// The address of the site, with a `/` at the end; `nil` takes the one of kennisbank.yml.
  package let basisURL: String?
  /// The path of the style sheet below the site, such as `bestanden/stijl-1a2b.css`.
  package let stijl: String
  /// The path of the icon below the site.
  package let pictogram: String?

  package init(basisURL: String? = nil, stijl: String, pictogram: String? = nil) {
    self.basisURL = basisURL
    self.stijl = stijl
    self.pictogram = pictogram
  }
}
