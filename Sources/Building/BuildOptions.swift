package import Basis
package import Hosting

/// What the program asks of a build or a check: every flag with its default filled in.
package struct BuildOptions: Sendable, Hashable {
  /// The folder with the kennisbank, as the writer named it.
  package var content: String
  package var templates: String
  /// The folder that is written; a check does not look at it.
  package var output: String
  /// The address of the site with a `/` at the end; `nil` takes the one of `kennisbank.yml`.
  package var baseURL: String?
  /// Whether pages marked `concept` are shown.
  package var concepten: Bool
  /// The day that counts as today. Nothing else tells the time.
  package var now: CalendarDate
  /// How many tasks may run at the same time, 1…64.
  package var jobs: Int
  /// Whether warnings count as errors.
  package var streng: Bool
  /// The list of Dutch words, one a line, that the search is made with.
  package var woordenboek: String

  /// The host that the site is for; its files come beside the pages.
  package var host: Host?
  /// Whether packed forms of files come beside them.
  package var comprimeer: Bool

  /// Where the Debian package wdutch (OpenTaal) puts its list.
  package static let woordenboek = "/usr/share/dict/dutch"

  package init(
    content: String, templates: String, output: String, baseURL: String? = nil,
    concepten: Bool = false, now: CalendarDate, jobs: Int, streng: Bool = false,
    woordenboek: String = BuildOptions.woordenboek, host: Host? = nil, comprimeer: Bool = false
  ) {
    self.content = BuildOptions.withoutSlash(content)
    self.templates = BuildOptions.withoutSlash(templates)
    self.output = output
    self.baseURL = baseURL
    self.concepten = concepten
    self.now = now
    self.jobs = jobs
    self.streng = streng
    self.woordenboek = woordenboek
    self.host = host
    self.comprimeer = comprimeer
  }

  /// `content/` and `content` are one folder, and messages name it one way.
  private static func withoutSlash(_ folder: String) -> String {
    var folder = folder
    while folder.utf8.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder
  }
}
