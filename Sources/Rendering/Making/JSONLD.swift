internal import Basis
internal import Exporting
internal import Linking

/// Facts for search engines (schema.org). Only what the site knows; addresses only when it has one.
extension PageMaker {
  /// The words of schema.org, which the open data uses too.
  var schemaOrg: SchemaOrg { SchemaOrg(site, basisURL: index.basisURL) }

  func breadcrumbs(_ kader: Kader) -> JSON? {
    guard index.basisURL != nil, !kader.kruimels.isEmpty, let titel = kader.titel else {
      return nil
    }
    let steps = [("Home", Address.home)] + kader.kruimels.map { ($0.titel, $0.address) }
    let all = steps + [(titel, address)]
    return .object([
      "@type": .text("BreadcrumbList"),
      "itemListElement": .list(
        all.enumerated().map { number, step in
          .object([
            "@type": .text("ListItem"), "position": .number(number + 1), "name": .text(step.0),
            "item": schemaOrg.absolute(step.1),
          ])
        }),
    ])
  }
}
