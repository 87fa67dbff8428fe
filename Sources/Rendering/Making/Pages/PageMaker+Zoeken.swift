internal import Basis
internal import Kennisbank
internal import Linking
internal import Templates
internal import Typesetting

extension PageMaker {
  /// The search page.
  func zoeken(_ names: Paging<NameList.Name>) -> ZoekenView {
    ZoekenView(
      pagina: kader(Kader(titel: "Zoeken", soort: "zoeken", isVerborgen: true)),
      titel: "Zoeken", script: index.options.zoekindex == nil ? nil : asset("zoeken.js"),
      restScript: asset("zoeken-meer.js"),
      zoekindex: index.options.zoekindex.map { Markup(Array($0.utf8)) },
      sprongen: sprongen(names, page: 0),
      themas: index.themas.map { id in
        ZoekthemaView(
          link: link(id), sleutel: site.document(id).slug.text, kleur: index.kleur(id))
      },
      fasen: Fase.allCases.map { fase($0) },
      wensenAdres: index.facet(.fase, Fase.gewenst.rawValue).map { road.address(of: $0.address) })
  }
}
