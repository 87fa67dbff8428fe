internal import Basis
internal import Kennisbank
internal import Linking
internal import Templates

/// The description with which a browser adds the search of the site to its own (OpenSearch 1.1). It
/// takes full addresses only.
package enum OpenSearch {
  package static let path = "opensearch.xml"

  static func bytes(_ site: Site, basisURL: String) -> [UInt8] {
    let settings = site.instellingen
    var out: [UInt8] = []
    func put(_ text: String) { out.append(contentsOf: text.utf8) }
    func element(_ name: String, _ text: String) {
      put("  <\(name)>")
      HTMLEscape.append(text, to: &out)
      put("</\(name)>\n")
    }
    func url(_ type: String, _ template: String, _ more: String = "") {
      put("  <Url type=\"\(type)\" template=\"")
      HTMLEscape.append(template, to: &out)
      put("\"\(more)/>\n")
    }
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    put("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n")
    element("ShortName", cut(settings.regio ?? settings.naam, to: 16))
    element("LongName", cut(settings.naam, to: 48))
    element("Description", cut("Zoek in \(settings.naam).", to: 1024))
    url("text/html", basisURL + "zoeken/index.html?q={searchTerms}")
    url("application/opensearchdescription+xml", basisURL + path, " rel=\"self\"")
    element("Language", settings.taal)
    element("InputEncoding", "UTF-8")
    element("OutputEncoding", "UTF-8")
    put("</OpenSearchDescription>\n")
    return out
  }

  /// The standard sets how long a name may be; cut after a word where there is one.
  private static func cut(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let end = text.prefix(limit + 1).lastIndex(of: " ")
    return String(end.map { text[..<$0] } ?? text.prefix(limit))
  }
}
