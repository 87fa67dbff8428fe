import Kennisbank
import Linking
import Templates
import Typesetting

@testable import Rendering

/// The HTML of a Markdown text as the body of a page `paginas/proef.md`.
func bodyHTML(_ markdown: String, terms: String = "", files: [String] = []) -> String {
  let mini = MiniSite(
    ["paginas/proef.md": "---\ntitel: Proef\n---\n\n" + markdown, "paginas/ander.md": otherPage],
    terms: terms, uploads: files)
  guard let document = mini.document(.pagina, "proef") else { return "no document" }
  var writer = PageMaker(mini.index(), at: document.address).writer(document)
  let html = writer.html(document.sections.flatMap(\.blocks))
  let notes = writer.footnotes()
  return String(decoding: (html?.bytes ?? []) + (notes?.bytes ?? []), as: UTF8.self)
}

private let otherPage = """
  ---
  titel: Ander
  ---

  ## Kop van ander

  Tekst.
  """
