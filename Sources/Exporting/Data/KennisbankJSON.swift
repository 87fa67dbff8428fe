internal import Basis
internal import Kennisbank
package import Linking
internal import Reading

/// The whole kennisbank as one JSON file, each document on a line of its own. What it says of a
/// document is that document's own `index.json` too.
struct KennisbankJSON {
  static let path = Place.data.path + "kennisbank.json"
  /// How many documents stand in a piece: so few that all it makes stays near the processor.
  private static let pieceLength = 64

  let index: ExportIndex

  private var site: Site { index.site }

  var pieces: [FilePiece] {
    let settings = FilePiece(weight: 65536, reading: .none) { FilePiece.Made(bytes: start()) }
    let end = FilePiece(weight: 2, reading: .none) { FilePiece.Made(bytes: [0x7D, 0x0A]) }
    return [settings] + Soort.allCases.flatMap { documents($0) } + [end]
  }

  /// What holds for the whole site.
  private func start() -> [UInt8] {
    let settings = site.instellingen
    var out = JSONWriter()
    out.beginObject()
    out.member("$schema", "kennisbank.schema.json")
    out.member("naam", settings.naam)
    out.member("regio", settings.regio)
    out.member("ondertitel", settings.ondertitel)
    out.member("adres", index.basisURL)
    out.member("taal", settings.taal)
    if settings.uitgever != nil || settings.uitgeverEmail != nil {
      out.member("uitgever") { out in
        out.member("naam", settings.uitgever)
        out.member("e-mail", settings.uitgeverEmail)
      }
    }
    out.member("licentie", settings.licentie)
    out.member("licentie-adres", settings.licentie.flatMap { Licence.address($0) })
    out.member("bijgewerkt-op", index.lastChange?.iso)
    vocabularies(&out)
    woordenlijst(&out)
    return out.bytes
  }

  private func vocabularies(_ out: inout JSONWriter) {
    out.lineEnd()
    out.member("vocabulaires") { out in
      for list in index.vocabularies {
        out.lineEnd()
        out.member(list.name, list.concepts) { out, concept in
          out.object { out in
            out.member("waarde", concept.waarde.waarde)
            out.member("label", concept.waarde.label)
            out.member("uitleg", concept.waarde.uitleg)
            out.member("id", Place.data.path + "#" + concept.anchor)
            out.member("pagina", concept.page?.path)
          }
        }
      }
    }
  }

  private func woordenlijst(_ out: inout JSONWriter) {
    out.lineEnd()
    out.member("woordenlijst", site.woordenlijst) { out, term in
      out.object { out in
        out.member("term", term.term)
        out.member("afkorting", term.afkorting)
        out.member("ook", texts: term.ook)
        out.member("betekenis", term.betekenis)
      }
    }
  }

  // MARK: Documents

  /// The list of a kind; one piece for an empty list too.
  private func documents(_ soort: Soort) -> [FilePiece] {
    let all = site.ranges[soort] ?? 0..<0
    return all.pieces(of: KennisbankJSON.pieceLength).map { range in
      let documents = site.documents[range]
      return FilePiece(
        weight: documents.reduce(0) { $0 + 3 * Int($1.body.signs.count) + 8192 },
        reading: soort == .innovatie ? .of(documents.compactMap(\.source)) : .none,
        others: documents.flatMap { OpenData.paths(beside: $0) }
      ) {
        piece(
          range, begins: range.lowerBound == all.lowerBound ? soort : nil,
          ends: range.upperBound == all.upperBound)
      }
    }
  }

  /// - Parameters:
  ///   - soort: the kind of which this is the first piece.
  ///   - isLast: whether it is the last piece of its kind.
  private func piece(
    _ range: Range<Int>, begins soort: Soort?, ends isLast: Bool
  ) -> FilePiece.Made {
    var out = JSONWriter(capacity: range.count * 8192, continues: true)
    var others: [[UInt8]] = []
    others.reserveCapacity(2 * range.count)
    if let soort {
      out.lineEnd()
      out.key(soort.folder)
      out.beginList()
    }
    for document in site.documents[range] {
      var text = MarkdownWriter(document, index)
      others.append(DocumentMarkdown(index: index, document: document).bytes(&text))
      let written = text.take()
      var record = JSONWriter(capacity: 2 * Int(document.body.signs.count) + 4096)
      DocumentJSON(index: index, document: document, written: written).write(&record, &text)
      out.lineEnd()
      out.value(json: record.bytes)
      record.lineEnd()
      others.append(record.bytes)
    }
    if isLast { out.endList() }
    return FilePiece.Made(bytes: out.bytes, others: others)
  }
}

extension Range<Int> {
  /// The range in parts, the last of which may be shorter; an empty range is one part.
  func pieces(of length: Int) -> [Range<Int>] {
    if isEmpty { return [self] }
    return stride(from: lowerBound, to: upperBound, by: length).map {
      $0..<Swift.min($0 + length, upperBound)
    }
  }
}

/// Places of the exports below the site.
package enum Place {
  /// The page about the data, and the folder with the files.
  package static let data = Address("data/")
}
