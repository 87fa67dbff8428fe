/// A start tag of a drawing with its names resolved.
struct DrawingElement {
  struct Attribute {
    let name: String
    let namespace: String?
    let value: String
  }

  let name: String
  let namespace: String?
  let attributes: [Attribute]

  static let svg = "http://www.w3.org/2000/svg"
  static let xlink = "http://www.w3.org/1999/xlink"
  static let xml = "http://www.w3.org/XML/1998/namespace"

  var isSVG: Bool { namespace == Self.svg }

  /// Its own attribute, not one of another namespace.
  subscript(name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == nil }?.value
  }
}
