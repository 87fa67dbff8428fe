internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  func bijeenkomstrij(_ id: DocumentID) -> BijeenkomstrijView? {
    guard let meeting = site.bijeenkomst(id) else { return nil }
    return BijeenkomstrijView(
      titel: meeting.titel, adres: road.address(of: site.document(id).address),
      soort: meeting.soort, begin: meeting.begin.iso, datum: datum(meeting.begin.datum),
      tijd: tijd(meeting), locatie: meeting.plaats, isOnline: meeting.isOnline,
      isGeweest: meeting.isPast(on: site.vandaag))
  }

  /// `14:00 – 16:00 uur`.
  func tijd(_ meeting: Bijeenkomst) -> String? {
    guard let begin = meeting.begin.tijd else { return nil }
    if let end = meeting.einde, end.datum == meeting.begin.datum, let time = end.tijd {
      return "\(begin) – \(time) uur"
    }
    return "\(begin) uur"
  }
}
