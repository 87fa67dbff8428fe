internal import Basis
internal import Exporting
internal import Linking
internal import Templates

/// Facts for search engines (schema.org). Only what the site knows; addresses only when it has one.
extension PageMaker {
  /// The words of schema.org, which the open data uses too.
  var schemaOrg: SchemaOrg { SchemaOrg(site, basisURL: index.basisURL) }

  func jsonLD(_ kader: Kader) -> Markup? {
    let crumbs = breadcrumbs(kader)
    guard !kader.data.isEmpty || !crumbs.isEmpty else { return nil }
    var out = JSONWriter(capacity: 1024)
    out.object { out in
      out.member("@context", "https://schema.org")
      out.key("@graph")
      out.list { out in
        for data in kader.data { out.value(data) }
        if !crumbs.isEmpty { write(crumbs, to: &out) }
      }
    }
    return Markup(out.bytes)
  }

  /// The way to the page, with the page itself; empty when the site has no address.
  private func breadcrumbs(_ kader: Kader) -> [(titel: String, address: Address)] {
    guard index.basisURL != nil, !kader.kruimels.isEmpty, let titel = kader.titel else { return [] }
    return [("Home", .home)] + kader.kruimels + [(titel, address)]
  }

  /// Written at once: all pages have them.
  private func write(_ crumbs: [(titel: String, address: Address)], to out: inout JSONWriter) {
    out.object { out in
      out.member("@type", "BreadcrumbList")
      out.key("itemListElement")
      out.list { out in
        for (number, crumb) in crumbs.enumerated() {
          out.object { out in
            out.member("@type", "ListItem")
            out.member("position", number: number + 1)
            out.member("name", crumb.titel)
            out.key("item")
            out.text { out in
              out.part(index.basisURL ?? "")
              out.part(crumb.address.path)
            }
          }
        }
      }
    }
  }
}
