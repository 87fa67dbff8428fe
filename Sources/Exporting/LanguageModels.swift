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
    let main = FileTask(LanguageModels.path, reading: .none) { whole }
    guard isLarge else { return [main] }
    return [main]
      + index.themas.map { FileTask(index.id($0) + LanguageModels.path, pieces: pieces(of: $0)) }
  }

  /// How many innovaties stand in a piece of the list of a thema.
  private static let pieceLength = 4096

  private func pieces(of thema: DocumentID) -> [FilePiece] {
    let uses = site.innovatiesOfThema[thema.index]
    return uses.indices.pieces(of: LanguageModels.pieceLength).map { range in
      FilePiece(weight: range.count * 256, reading: .none) {
        var out = Text(from: index.id(thema), capacity: range.count * 512)
        if range.lowerBound == 0 {
          out.line("# \(site.document(thema).titel)")
          out.quote(site.thema(thema)?.samenvatting)
          out.line("\n## Innovaties\n")
        }
        for use in site.innovatiesOfThema[thema.index][range] {
          out.link(to: site.document(use.innovatie))
        }
        return FilePiece.Made(bytes: out.bytes)
      }
    }
  }

  private var whole: [UInt8] {
    let settings = site.instellingen
    var out = Text(from: "", capacity: 65536)
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
    section("Thema’s", index.themas, &out)
    innovaties(&out)
    if !isLarge {
      section("Optional", site.order.sorted(site.documents(of: .werkzaamElement).map(\.id)), &out)
    }
    return out.bytes
  }

  private func section(_ titel: String, _ ids: [DocumentID], _ out: inout Text) {
    guard !ids.isEmpty else { return }
    out.line("\n## \(titel)\n")
    for id in ids { out.link(to: site.document(id)) }
  }

  private func innovaties(_ out: inout Text) {
    if isLarge {
      out.line("\n## Innovaties per thema\n")
      for id in index.themas {
        let count = site.innovatiesOfThema[id.index].count
        out.link(site.document(id).titel, index.id(id) + LanguageModels.path, "\(count) innovaties")
      }
      return
    }
    var rest = Set(site.documents(of: .innovatie).map(\.id))
    for id in index.themas {
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

    init(from folder: String, capacity: Int) {
      root = String(repeating: "../", count: folder.utf8.count { $0 == 0x2F })
      bytes.reserveCapacity(capacity)
    }

    mutating func line(_ text: String) {
      bytes.append(contentsOf: text.utf8)
      bytes.append(0x0A)
    }

    mutating func quote(_ text: String?) {
      if let text { line("\n> \(text)") }
    }

    mutating func link(_ titel: String, _ path: String, _ uitleg: String?) {
      begin(titel)
      put(path)
      end(uitleg)
    }

    mutating func link(to document: Document) {
      begin(document.titel)
      put(document.address.path)
      put("index.md")
      switch document.content {
      case .innovatie(let innovatie): end(innovatie.samenvatting, after: innovatie.fase.label)
      case .thema(let thema): end(thema.samenvatting)
      case .werkzaamElement(let element): end(element.samenvatting)
      default: end(nil)
      }
    }

    private mutating func begin(_ titel: String) {
      put("- [")
      for byte in titel.utf8 {
        if byte == 0x5B || byte == 0x5D { bytes.append(0x5C) }
        bytes.append(byte)
      }
      put("](")
      put(root)
    }

    private mutating func end(_ uitleg: String?, after fase: String? = nil) {
      put(")")
      if let uitleg {
        put(": ")
        if let fase {
          put(fase)
          put(". ")
        }
        put(uitleg)
      }
      bytes.append(0x0A)
    }

    private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }
  }
}
