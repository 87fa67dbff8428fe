/// What may stand in a drawing.
///
/// Of SVG itself only what stands in `DrawingVocabulary`. Elements and attributes of other namespaces
/// (what Inkscape and Illustrator write to open their own file again, or who made it) mean nothing to a
/// browser and may stay, except those of web pages: `<html:script>` runs inside a drawing.
enum DrawingRules {
  /// Namespaces that a browser gives a meaning beside SVG.
  private static let livingNamespaces = [
    "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML",
    "http://www.w3.org/2001/xml-events", "http://www.mozilla.org/xbl",
    "http://www.w3.org/1999/XSL/Transform",
  ]

  /// - Returns: what is at fault, and the words by which to find it in the tag.
  static func fault(in element: DrawingElement) -> (fault: DrawingFault, needle: String)? {
    guard element.isSVG else {
      return element.namespace.map(livingNamespaces.contains) ?? false
        ? (.element(element.name), element.name) : nil
    }
    guard DrawingVocabulary.elements.contains(element.name) else {
      return (.element(element.name), element.name)
    }
    for attribute in element.attributes {
      if let fault = fault(in: attribute, of: element) { return fault }
    }
    return nil
  }

  private static func fault(
    in attribute: DrawingElement.Attribute, of element: DrawingElement
  ) -> (fault: DrawingFault, needle: String)? {
    let name = attribute.name
    switch attribute.namespace {
    case nil where name.lowercased().hasPrefix("on"): return (.handler(name), name)
    case nil where name == "href": return address(attribute)
    case nil where name == "attributeName": return animated(attribute.value)
    case nil where DrawingVocabulary.isWords(name): return nil
    case nil where DrawingVocabulary.attributes.contains(name):
      return DrawingStyle.fault(in: attribute.value)
    case DrawingElement.xlink? where name == "href": return address(attribute)
    case DrawingElement.xlink?: return nil
    case DrawingElement.xml? where name == "base": return (.attribute("xml:base"), "xml:base")
    case DrawingElement.xml?: return nil
    case nil: return (.attribute(name), name)
    case let other?: return livingNamespaces.contains(other) ? (.attribute(name), name) : nil
    }
  }

  private static func address(
    _ attribute: DrawingElement.Attribute
  ) -> (fault: DrawingFault, needle: String)? {
    let value = attribute.value
    if DrawingStyle.isInside(value) {
      return HeldPicture.hasLocation(value) ? (.location, "data:image") : nil
    }
    let bare = value.lowercased().utf8.filter { $0 > 0x20 }
    return bare.starts(with: "javascript:".utf8)
      ? (.programAddress, "href") : (.outside(String(value.prefix(60))), value)
  }

  /// An animation may not give an address, a handler or a style to what it moves.
  private static func animated(_ value: String) -> (fault: DrawingFault, needle: String)? {
    let name = value.split(separator: ":").last?.lowercased().filter { !$0.isWhitespace } ?? ""
    let isActing = name == "href" || name == "src" || name == "style" || name.hasPrefix("on")
    return isActing ? (.animatedAddress, "attributeName") : nil
  }
}
