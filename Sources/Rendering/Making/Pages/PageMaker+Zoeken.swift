internal import Basis
internal import Kennisbank
internal import Linking
internal import Templates

extension PageMaker {
  /// The search page.
  func zoeken(_ names: Paging<NameList.Name>) -> ZoekenView {
    ZoekenView(
      pagina: kader(Kader(titel: "Zoeken", soort: "zoeken", isVerborgen: true)),
      titel: "Zoeken", script: index.options.search.map { road.address(ofFile: $0.script) },
      restScript: index.options.search.map { road.address(ofFile: $0.restScript) },
      zoekindex: index.options.search.map { Markup(Array($0.root.utf8)) },
      sprongen: sprongen(names, page: 0),
      themas: index.themas.map { id in
        ZoekthemaView(
          link: link(id), sleutel: site.document(id).slug.text, kleur: index.kleur(id))
      },
      fasen: Fase.allCases.map { fase($0) },
      wensenAdres: index.facet(.fase, Fase.gewenst.rawValue).map { road.address(of: $0.address) })
  }
}
