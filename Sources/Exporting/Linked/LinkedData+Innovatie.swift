internal import Basis
internal import Kennisbank
internal import Linking

extension LinkedData {
  /// What schema.org says of an innovatie, with the names of what it refers to in place of words.
  func write(_ innovatie: Innovatie, _ document: Document, _ out: inout JSONWriter) {
    out.lineEnd()
    out.object { out in
      out.member("@id", pathOf: document)
      facts(schemaOrg.article(innovatie, document), but: ["about", "publisher", "url"], &out)
      about(document, &out)
      if let publisher {
        out.key("publisher")
        out.value(publisher)
      }
      out.member("url", pathOf: document)
      concepts("creativeWorkStatus", [("fase", [innovatie.fase.rawValue])], &out)
      concepts("audience", [("doelgroep", innovatie.doelgroep)], &out)
      concepts("spatialCoverage", [("gemeenten", innovatie.gemeenten)], &out)
      concepts(
        "dct:subject",
        [
          ("setting", innovatie.setting), ("sector", innovatie.sector),
          ("wettelijk-kader", innovatie.wettelijkKader),
        ], &out)
      let links = site.innovatieLinks[document.id.index]
      out.member("mentions", links.elementen) { reference(site.document($1), &$0) }
      out.member("contributor", links.partners.indices) { out, number in
        out.object { out in
          out.member("@type", "Role")
          out.member("roleName", innovatie.partners[number].rol.rawValue)
          out.key("contributor")
          reference(site.document(links.partners[number]), &out)
        }
      }
      out.member("dct:relation", links.zieOok) { reference(site.document($1), &$0) }
      out.member("citation", innovatie.bronnen) { out, bron in
        out.object { out in
          out.member("@type", "CreativeWork")
          out.member("name", bron.titel)
          out.member("datePublished", bron.jaar.map { String($0) })
          out.member("url", bron.url)
          out.member("identifier", bron.doi.map { "https://doi.org/" + $0 })
        }
      }
    }
  }

  private func facts(_ facts: JSON, but names: [String], _ out: inout JSONWriter) {
    guard case .object(let members) = facts else { return }
    for member in members where member.value != .null && !names.contains(member.name) {
      out.key(member.name)
      out.value(member.value)
    }
  }

  /// Themas, each with its doelen behind it.
  private func about(_ document: Document, _ out: inout JSONWriter) {
    let themas = site.innovatieLinks[document.id.index].themas
    guard !themas.isEmpty else { return }
    out.key("about")
    out.list { out in
      for linked in themas {
        reference(site.document(linked.thema), &out)
        for id in linked.doelen {
          let doel = site.doel(id)
          reference(site.document(doel.thema), anchor: doel.anchor, &out)
        }
      }
    }
  }

  /// Values of closed lists that are concepts; left out when there are none.
  private func concepts(
    _ key: String, _ lists: [(name: String, values: [String])], _ out: inout JSONWriter
  ) {
    var isEmpty = true
    for list in lists {
      index.concepts(list.name, list.values) { id in
        if isEmpty {
          out.key(key)
          out.beginList()
        }
        isEmpty = false
        out.object { out in out.member("@id", id) }
      }
    }
    if !isEmpty { out.endList() }
  }

  private func reference(
    _ document: Document, anchor: String? = nil, _ out: inout JSONWriter
  ) {
    out.object { out in out.member("@id", pathOf: document, anchor: anchor) }
  }
}
