import Basis
import Templates

/// A folder of templates in memory.
enum Site {
  static func library(_ templates: [String: String]) -> TemplateLibrary {
    TemplateLibrary(
      files: templates.sorted { $0.key < $1.key }.map { name, text in
        SourceFile(path: "templates/\(name).mustache", text: text)
      }, folder: "templates")
  }

  /// What the check says of `page`, as `file:line:column code text | help`.
  static func check(_ templates: [String: String]) -> [String] {
    let library = library(templates)
    return (library.diagnostics + library.check(page: "page", view: PageView.self)).map {
      let position = $0.position
      let name = $0.file.path.dropFirst(10).dropLast(9)
      let help = $0.message.hulp.map { " | \($0)" } ?? ""
      return "\(name):\(position.line):\(position.column) \($0.message.code.name) "
        + "\($0.message.text)\(help)"
    }
  }

  static func check(page: String) -> [String] { check(["page": page]) }

  static func render(_ page: String, _ view: PageView = PageView()) throws -> String {
    var out: [UInt8] = []
    try library(["page": page]).page("page", view: PageView.self).render(view, into: &out)
    return String(decoding: out, as: UTF8.self)
  }
}
