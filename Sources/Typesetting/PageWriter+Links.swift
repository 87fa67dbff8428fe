internal import Linking
internal import Pictures
internal import Reading
private import Templates

extension PageWriter {
  /// A link without a target (linking reported it) keeps its text.
  mutating func startLink(_ index: Int, _ node: Markdown.Node) {
    let target = map.target(of: index)
    guard let target, let address = address(of: target) else {
      start(node, "", "")
      return
    }
    start(node, "<a href=\"", "</a>")
    open[open.count - 1].isPlain = true
    write(escaping: address)
    write("\"")
    title(of: node)
    if case .external(let url) = target, !url.hasPrefix("mailto:") { write(" rel=\"external\"") }
    write(">")
  }

  mutating func image(_ index: Int, _ node: Markdown.Node) {
    let text = map.body.plainText(index + 1..<Int(node.end))
    guard case .file(let path)? = map.target(of: index) else {
      write(escaping: text)
      return
    }
    // Mail programs fetch no pictures unasked, and to fetch one tells the sender who reads.
    if road.isAway { return write(escaping: text) }
    write("<img src=\"")
    write(escaping: road.address(ofFile: path))
    write("\" alt=\"")
    write(escaping: text)
    write("\"")
    title(of: node)
    if let size = site.pictures[path]?.size {
      write(" width=\"\(size.width)\" height=\"\(size.height)\"")
    }
    write(" loading=\"lazy\">")
  }

  private mutating func title(of node: Markdown.Node) {
    guard !node.title.isEmpty else { return }
    write(" title=\"")
    HTMLEscape.append(map.body.bytes(node.title), to: &out)
    write("\"")
  }

  private func address(of target: LinkTarget) -> String? {
    switch target {
    case .document(let id, let anchor):
      road.address(of: site.document(id).address, anchor: anchor)
    case .external(let address): AddressText.external(address)
    case .anchor(let anchor) where isQuoting || road.isAway:
      road.address(of: map.document.address, anchor: anchor)
    case .anchor(let anchor): "#" + AddressText.anchor(anchor)
    case .file(let path): road.address(ofFile: path)
    case .unpublished: nil
    }
  }
}
