private import CLibXML2
import Glibc

/// A written page as libxml2 reads it: what a crawler needs to know of it.
struct HTMLPage {
  struct Element {
    let name: String
    let attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  private(set) var title = ""

  private static let ready: Void = clibxml2_init()

  init?(_ bytes: [UInt8]) {
    _ = Self.ready
    let options = Int32(
      HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
    let parsed = unsafe bytes.withUnsafeBytes { buffer in
      unsafe htmlReadMemory(
        buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, "UTF-8", options)
    }
    guard let document = unsafe parsed else { return nil }
    defer { unsafe xmlFreeDoc(document) }
    var node = unsafe xmlDocGetRootElement(document)
    // A walk without recursion: down, else right, else up and right.
    while let current = unsafe node {
      if unsafe current.pointee.type == XML_ELEMENT_NODE { unsafe visit(current) }
      if let child = unsafe current.pointee.children,
        unsafe current.pointee.type == XML_ELEMENT_NODE
      {
        unsafe node = child
        continue
      }
      var up: UnsafeMutablePointer<xmlNode>? = unsafe current
      while let here = unsafe up, unsafe here.pointee.next == nil {
        unsafe up = here.pointee.parent
      }
      unsafe node = unsafe up?.pointee.next
    }
  }

  private mutating func visit(_ node: UnsafeMutablePointer<xmlNode>) {
    let name = unsafe String(cString: node.pointee.name)
    var attributes: [String: String] = [:]
    var attribute = unsafe node.pointee.properties
    while let current = unsafe attribute {
      let key = unsafe String(cString: current.pointee.name)
      let value = unsafe xmlNodeListGetString(node.pointee.doc, current.pointee.children, 1)
      if let text = unsafe value {
        attributes[key] = unsafe String(cString: text)
        unsafe clibxml2_free(text)
      } else {
        attributes[key] = ""
      }
      unsafe attribute = current.pointee.next
    }
    if name == "title", title.isEmpty, let text = unsafe xmlNodeGetContent(node) {
      title = unsafe String(cString: text)
      unsafe clibxml2_free(text)
    }
    elements.append(Element(name: name, attributes: attributes))
  }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }
}
