/// How long a browser may keep an answer.
enum Caching {
  /// For a file whose name changes with its content.
  static let forEver = Header("Cache-Control", "public, max-age=31536000, immutable")

  /// For all else: kept, but asked about each time. That costs a short answer (304) and no reader
  /// ever sees yesterday's page with today's list.
  static let asked = Header("Cache-Control", "no-cache")
}
