/// What a file is, by the ending of its name. Hosts differ in what they know (old ones serve a calendar
/// as a download, or refuse a file that they do not know), so each is told the whole table.
package struct MediaType: Sendable {
  let name: String
  let endings: [String]
  /// Whether it gets smaller by compression.
  let isPacked: Bool
  /// Whether programs on other sites may read it.
  let isOpen: Bool

  private init(_ name: String, _ endings: String, packed: Bool = false, open: Bool = false) {
    self.name = name
    self.endings = endings.split(separator: " ").map(String.init)
    self.isPacked = packed || open
    self.isOpen = open
  }

  /// The type as a header tells it. Everything that is written as text is UTF-8.
  var header: String { isText ? name + "; charset=utf-8" : name }

  var isText: Bool { name.hasPrefix("text/") }

  /// Whether a file of the site is worth compressing.
  package static func isPacked(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: 0x2E) else { return false }
    return packedEndings.contains(path[path.utf8.index(after: dot)...].lowercased())
  }

  /// Shards of the search index are compressed inside, so they are not packed once more.
  static let all = [
    MediaType("text/html", "html", packed: true),
    MediaType("text/css", "css", packed: true),
    MediaType("text/javascript", "js", packed: true),
    MediaType("image/svg+xml", "svg", packed: true),
    MediaType("application/manifest+json", "webmanifest", packed: true),
    MediaType("message/rfc822", "eml", packed: true),
    MediaType("application/json", "json", open: true),
    MediaType("application/ld+json", "jsonld", open: true),
    MediaType("application/rdf+xml", "rdf", open: true),
    MediaType("text/turtle", "ttl", open: true),
    MediaType("application/xml", "xml", open: true),
    MediaType("application/atom+xml", "atom", open: true),
    MediaType("text/csv", "csv", open: true),
    MediaType("text/markdown", "md", open: true),
    MediaType("text/plain", "txt", open: true),
    MediaType("text/calendar", "ics", open: true),
    MediaType("text/vcard", "vcf", open: true),
    MediaType("application/x-bibtex", "bib", open: true),
    MediaType("application/x-research-info-systems", "ris", open: true),
    MediaType("application/octet-stream", "bin"),
    MediaType("image/png", "png"),
    MediaType("image/jpeg", "jpg jpeg"),
    MediaType("image/gif", "gif"),
    MediaType("image/webp", "webp"),
    MediaType("image/avif", "avif"),
    MediaType("image/x-icon", "ico"),
    MediaType("font/woff2", "woff2"),
    MediaType("audio/mpeg", "mp3"),
    MediaType("video/mp4", "mp4"),
    MediaType("video/webm", "webm"),
    MediaType("application/pdf", "pdf"),
    MediaType("application/zip", "zip"),
    MediaType("application/vnd.oasis.opendocument.text", "odt"),
    MediaType("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    MediaType("application/vnd.oasis.opendocument.presentation", "odp"),
    MediaType(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    MediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    MediaType(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ]

  static let packedEndings = all.filter(\.isPacked).flatMap(\.endings)
}
