/// Data, feeds and calendars: made to be read by programs, also by those on other sites.
enum OpenFiles {
  static let headers = [
    Header("Access-Control-Allow-Origin", "*"),
    Header("Cross-Origin-Resource-Policy", "cross-origin"),
  ]

  static let endings = MediaType.all.filter(\.isOpen).flatMap(\.endings)
}
