/// What browsers may do with an answer: the one list that every host is told, and the pages themselves
/// for hosts that send no headers. Strict-Transport-Security is not among them: whether a name is
/// reached over https only is for its owner to say.
package enum SecurityHeaders {
  /// The headers of every answer.
  /// - Parameter framers: the origins that may show the site in a frame, such as an intranet.
  static func all(framers: [String]) -> [Header] {
    let ancestors = framers.isEmpty ? "'none'" : framers.joined(separator: " ")
    var headers = [
      Header(
        "Content-Security-Policy",
        policy + "; form-action 'self'; frame-ancestors \(ancestors)"),
      Header("X-Content-Type-Options", "nosniff"),
      // Which page of the kennisbank somebody read is no other site's business.
      Header("Referrer-Policy", "same-origin"),
      Header("Cross-Origin-Opener-Policy", "same-origin"),
      Header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ]
    // The older form knows no list of origins, and browsers that know both follow the policy.
    if framers.isEmpty { headers.append(Header("X-Frame-Options", "DENY")) }
    return headers
  }

  /// What a page may load: only the site's own files, and scripts only from files. It stands in each
  /// page too (`templates/layouts/basis.mustache`), for hosts that send no headers and for a site on
  /// disk. So it holds nothing that a page may not say, and not `form-action`: on disk Firefox takes no
  /// file for the site's own, and the search form would lead nowhere.
  package static let policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    // A page may load two scripts that each make the policy.
    "trusted-types leernetwerk 'allow-duplicates'",
  ].joined(separator: "; ")
}
