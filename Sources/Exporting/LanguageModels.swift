internal import Basis
internal import Kennisbank
internal import Linking

/// `llms.txt` (llmstxt.org): where a language model finds what the site says, as Markdown and as data.
///
/// A site of up to `limit` innovaties has all of them in one file, by their first thema. Above that
/// each thema gets a file of its own, to which the first leads.
struct LanguageModels {
  let index: ExportIndex

  static let limit = 500
  static let path = "llms.txt"

  private var site: Site { index.site }
  private var isLarge: Bool { site.documents(of: .innovatie).count > LanguageModels.limit }

  var files: [FileTask] {
    let main = FileTask(LanguageModels.path) { whole }
    guard isLarge else { return [main] }
    return [main]
      + site.themas.map { id in
        FileTask(index.id(id) + "llms.txt") {
          var out = Text(from: index.id(id))
          let document = site.document(id)
          out.line("# \(document.titel)")
          out.quote(site.thema(id)?.samenvatting)
          out.line("\n## Innovaties\n")
          for use in site.innovatiesOfThema[id.index] {
            out.link(to: site.document(use.innovatie), site)
          }
          return out.bytes
        }
      }
  }

  private var whole: [UInt8] {
    let settings = site.instellingen
    var out = Text(from: "")
    out.line("# \(settings.naam)")
    out.quote(
      settings.ondertitel ?? "Wat er in zorg en welzijn wordt geprobeerd en wat eraan werkt.")
    out.line("")
    out.line(
      "Elke pagina staat ook als Markdown (index.md) en als JSON (index.json) naast de pagina zelf. "
        + "Bij een resultaat staat hoe men het weet: ‘verwacht’ is een hoop, die nog niemand heeft "
        + "gezien."
        + (settings.licentie.map { " Licentie van de teksten: \($0)." } ?? ""))
    out.line("\n## Data\n")
    for file in OpenDataFacts(index).files { out.link(file.titel, file.path, file.uitleg) }
    section("Pagina’s", site.documents(of: .pagina).map(\.id), &out)
    section("Thema’s", site.themas, &out)
    innovaties(&out)
    if !isLarge {
      section("Optional", site.order.sorted(site.documents(of: .werkzaamElement).map(\.id)), &out)
    }
    return out.bytes
  }

  private func section(_ titel: String, _ ids: [DocumentID], _ out: inout Text) {
    guard !ids.isEmpty else { return }
    out.line("\n## \(titel)\n")
    for id in ids { out.link(to: site.document(id), site) }
  }

  private func innovaties(_ out: inout Text) {
    if isLarge {
      out.line("\n## Innovaties per thema\n")
      for id in site.themas {
        let count = site.innovatiesOfThema[id.index].count
        out.link(site.document(id).titel, index.id(id) + "llms.txt", "\(count) innovaties")
      }
      return
    }
    var rest = Set(site.documents(of: .innovatie).map(\.id))
    for id in site.themas {
      let lead = site.innovatiesOfThema[id.index].filter(\.isLead).map(\.innovatie)
      rest.subtract(lead)
      section("Innovaties: \(site.document(id).titel)", lead, &out)
    }
    section("Andere innovaties", site.order.sorted(rest), &out)
  }

  /// Lines of Markdown with links as seen from a folder.
  private struct Text {
    private(set) var bytes: [UInt8] = []
    private let root: String

    init(from folder: String) {
      root = String(repeating: "../", count: folder.utf8.count { $0 == 0x2F })
    }

    mutating func line(_ text: String) {
      bytes.append(contentsOf: text.utf8)
      bytes.append(0x0A)
    }

    mutating func quote(_ text: String?) {
      if let text { line("\n> \(text)") }
    }

    mutating func link(_ titel: String, _ path: String, _ uitleg: String?) {
      let name = titel.replacing("[", with: "\\[").replacing("]", with: "\\]")
      line("- [\(name)](\(root)\(path))" + (uitleg.map { ": \($0)" } ?? ""))
    }

    mutating func link(to document: Document, _ site: Site) {
      let uitleg: String?
      switch document.content {
      case .innovatie(let innovatie): uitleg = "\(innovatie.fase.label). \(innovatie.samenvatting)"
      case .thema(let thema): uitleg = thema.samenvatting
      case .werkzaamElement(let element): uitleg = element.samenvatting
      default: uitleg = nil
      }
      link(document.titel, document.address.path + "index.md", uitleg)
    }
  }
}
