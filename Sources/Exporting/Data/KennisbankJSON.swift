internal import Basis
internal import Kennisbank
package import Linking
internal import Reading

/// The whole kennisbank as one JSON file, each document on a line of its own.
///
/// Written straight into one buffer, which grows to the size of the file and is handed over as it is:
/// no second copy, and nothing of a document stays when the next is written.
struct KennisbankJSON {
  let index: ExportIndex

  private var site: Site { index.site }

  var bytes: [UInt8] {
    let settings = site.instellingen
    // Near the size of the file, so that the buffer seldom moves.
    let size = site.documents.reduce(0) { $0 + Int($1.body.signs.count) * 5 / 4 + 2048 }
    var out = JSONWriter(capacity: size)
    out.object { out in
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
      for soort in Soort.allCases { documents(soort, &out) }
    }
    out.lineEnd()
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

  private func documents(_ soort: Soort, _ out: inout JSONWriter) {
    out.lineEnd()
    out.key(soort.folder)
    out.list { out in
      for document in site.documents(of: soort) {
        out.lineEnd()
        DocumentJSON(index: index, document: document).write(&out)
      }
    }
  }
}

/// Places of the exports below the site.
package enum Place {
  /// The page about the data, and the folder with the files.
  package static let data = Address("data/")
}
