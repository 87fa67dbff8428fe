/// The element and attribute names that decide how a browser reads what is in them.
enum HTMLVocabulary {
  /// Attributes that hold one address.
  static let addressAttributes: Set<String> = [
    "href", "src", "action", "formaction", "poster", "data", "cite", "background", "longdesc",
    "manifest", "ping", "xlink:href",
  ]
  /// Attributes in which a variable is refused, with those that start with `on`.
  static let refusedAttributes: Set<String> = ["style", "srcset", "imagesrcset", "srcdoc"]
  /// Elements whose content is no HTML, in which a variable is refused.
  static let rawElements: Set<String> = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]
  /// Elements whose content is text without tags.
  static let plainTextElements: Set<String> = ["title", "textarea"]
  /// Types of `script` that a browser does not run.
  static let dataTypes: Set<String> = ["application/ld+json", "application/json"]
  /// Schemes that a template may write before a variable.
  static let schemes: Set<String> = ["https", "http", "mailto", "tel", "webcal"]
}
