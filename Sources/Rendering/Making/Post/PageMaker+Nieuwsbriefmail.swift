internal import Basis
internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  func nieuwsbriefmail(_ letter: Nieuwsbrief, _ document: Document) -> NieuwsbriefmailView {
    let settings = site.instellingen
    var writer = PageWriter(
      document, site: site, abbreviations: Abbreviations([]), road: road)
    let html = writer.html(document.sections.flatMap(\.blocks))
    let groepen = nieuwsgroepen(letter, document)
    return NieuwsbriefmailView(
      taal: settings.taal, titel: letter.titel, sitenaam: settings.naam,
      siteAdres: road.address(of: .home), webadres: road.address(of: document.address),
      datum: datum(letter.datum), van: datum(letter.van), tot: datum(letter.tot),
      voorproef: groepen.isEmpty
        ? "\(settings.naam), \(letter.datum.dutch)"
        : groepen.map { "\($0.titel): \($0.aantal)" }.joined(separator: " · "),
      html: html, voetnoten: writer.footnotes(), groepen: groepen, uitgever: settings.uitgever,
      email: settings.uitgeverEmail, mailAdres: settings.uitgeverEmail.map { "mailto:\($0)" },
      licentie: settings.licentie)
  }
}
