import Basis
import Templates
import Testing

/// Rendering in memory, as `leernetwerk sjabloon` does it.
enum Render {
  static func text(
    _ template: String, data: String = "{}", partials: [String: String] = [:]
  ) throws -> String {
    var files = [SourceFile(path: "main.mustache", text: template)]
    for (name, text) in partials.sorted(by: { $0.key < $1.key }) {
      files.append(SourceFile(path: name + ".mustache", text: text))
    }
    let library = TemplateLibrary(files: files, folder: "")
    #expect(library.diagnostics.map(\.message.text) == [])
    let root = try JSONReader.read(SourceFile(path: "data.json", text: data))
    var out: [UInt8] = []
    try library.render("main", value: root, into: &out)
    return String(decoding: out, as: UTF8.self)
  }
}
