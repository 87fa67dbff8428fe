internal import Basis
internal import Kennisbank
internal import Linking

extension PageMaker {
  func bijeenkomstrij(_ id: DocumentID) -> BijeenkomstrijView? {
    guard let meeting = site.bijeenkomst(id) else { return nil }
    return BijeenkomstrijView(
      titel: meeting.titel, adres: road.address(of: site.document(id).address),
      soort: meeting.soort, begin: meeting.begin.iso, datum: datum(meeting.begin.datum),
      tijd: tijd(meeting), locatie: meeting.plaats, isOnline: meeting.isOnline,
      isGeweest: isGeweest(meeting))
  }

  func isGeweest(_ meeting: Bijeenkomst) -> Bool {
    (meeting.einde ?? meeting.begin).datum < site.vandaag
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

extension Bijeenkomst {
  /// Writers say `ja`, `nee` or where.
  var isOnline: Bool { online.map { Folding.key($0) != "nee" } ?? false }

  /// Where it is, when that is not only online.
  var plaats: String? { locatie.flatMap { Folding.key($0) == "online" ? nil : $0 } }

  /// The address to take part at, when they gave one.
  var onlineAdres: String? {
    online.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil }
  }
}
