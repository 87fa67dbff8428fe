internal import Basis
internal import Exporting
internal import Kennisbank
internal import Linking
internal import Syndicating
internal import Typesetting

extension PageMaker {
  func bijeenkomst(_ meeting: Bijeenkomst, _ document: Document) -> BijeenkomstView {
    var writer = self.writer(document)
    let html = writer.html(document.sections.flatMap(\.blocks))
    let isGeweest = meeting.isPast(on: site.vandaag)
    let links = site.subjectsOfBijeenkomst[document.id.index]
    let lastDay = meeting.einde.map(\.datum)
    return BijeenkomstView(
      pagina: kader(
        Kader(
          titel: meeting.titel,
          beschrijving: [
            meeting.soort.map { Woorden.capital($0) } ?? "Bijeenkomst",
            "op \(meeting.begin.datum.dutch)", meeting.plaats.map { "in \($0)" },
          ].compactMap { $0 }.joined(separator: " ") + ".",
          soort: "bijeenkomst", kruimels: [("Agenda", .agenda)],
          data: [schemaOrg.event(meeting, document, isPast: isGeweest)])),
      titel: meeting.titel, soort: meeting.soort, begin: meeting.begin.iso,
      datum: datum(meeting.begin.datum),
      totEnMet: lastDay.flatMap { $0 > meeting.begin.datum ? datum($0) : nil },
      tijd: tijd(meeting), isOnline: meeting.isOnline, isGeweest: isGeweest,
      locatie: meeting.plaats, online: isGeweest ? nil : meeting.online,
      aanmelden: isGeweest ? nil : meeting.aanmelden, feiten: feiten(meeting), html: html,
      voetnoten: writer.footnotes(),
      themas: links.filter { site.thema($0) != nil }.map { link($0) },
      innovaties: rijen(links),
      genoemdIn: vermeldingen(site.incoming[document.id.index]),
      agendabestand: isGeweest
        ? nil : road.address(ofFile: Syndication.calendarPath(of: document)))
  }

  private func feiten(_ meeting: Bijeenkomst) -> [FeitView] {
    let when = [meeting.begin.datum.dutch, tijd(meeting)].compactMap { $0 }
    return [
      feit("Wanneer", [waarde(Woorden.list(when))]),
      feit("Waar", meeting.plaats.map { [waarde($0)] } ?? []),
      feit(
        "Online",
        meeting.online.map { [waarde("Doe online mee", adres: $0)] }
          ?? (meeting.isOnline ? [waarde("U kunt ook online meedoen")] : [])),
      feit("Voor", meeting.voor.map { waarde($0) }),
    ].compactMap { $0 }
  }
}
