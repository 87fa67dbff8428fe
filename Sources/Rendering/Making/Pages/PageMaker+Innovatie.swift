internal import Basis
internal import Exporting
internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  func innovatie(_ innovatie: Innovatie, _ document: Document) -> InnovatieView {
    let links = site.innovatieLinks[document.id.index]
    var writer = self.writer(document, reserved: ["bronnen"])
    let samenvatting = writer.html(plain: innovatie.samenvatting)
    let (inleiding, secties) = self.secties(innovatie, document, writer: &writer)
    let voetnoten = writer.footnotes()
    let verwant = self.verwant(site.related(to: document.id))
    let inhoud =
      secties.map { sectie in
        InhoudView(titel: sectie.titel, anchor: sectie.anchor, onderdelen: [])
      } + deel("Verwante innovaties", "p_verwant", if: !verwant.isEmpty)
    return InnovatieView(
      pagina: kader(
        Kader(
          titel: innovatie.titel, beschrijving: innovatie.samenvatting, soort: "innovatie",
          kruimels: [("Innovaties", .innovaties)], data: [schemaOrg.article(innovatie, document)],
          afbeelding: innovatie.afbeelding.flatMap { image in
            imagePath(image).map { ($0, image.alt) }
          })),
      titel: innovatie.titel, slug: document.slug.text, mailAdres: mailAdres(innovatie),
      deelScript: asset("delen.js"), samenvatting: samenvatting,
      themas: links.themas.map { link($0.thema) },
      leadThema: links.themas.first.map { link($0.thema) },
      fase: fase(innovatie.fase, historie: innovatie.faseHistorie),
      faseSinds: innovatie.faseSinds.map { datum($0) },
      fasehistorie: innovatie.faseHistorie.map {
        FasehistorieView(fase: fase($0.fase), sinds: datum($0.sinds))
      },
      bewijs: innovatie.bewijs.map { bewijs($0) },
      erkenning: innovatie.erkenning.map { erkenning($0) },
      gestopt: gestoptbericht(innovatie, document),
      gecontroleerdOp: datum(innovatie.gecontroleerdOp), isVerouderd: isVerouderd(innovatie),
      andereNamen: document.otherNames, afbeelding: innovatie.afbeelding.flatMap { afbeelding($0) },
      feiten: feiten(innovatie), inhoud: inhoudIfLong(inhoud), inleiding: inleiding,
      secties: secties, voetnoten: voetnoten, verwant: verwant,
      zieOok: rijen(links.zieOok.prefix(PageMaker.shortList)),
      genoemdIn: vermeldingen(site.incoming[document.id.index]),
      bijeenkomsten: site.bijeenkomstenAbout[document.id.index].compactMap { bijeenkomstrij($0) },
      trefwoorden: innovatie.trefwoorden, leestijd: leestijd(document),
      licentie: innovatie.licentie ?? site.instellingen.licentie)
  }
}
