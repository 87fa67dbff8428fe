internal import Basis
internal import Kennisbank
internal import Linking
internal import Syndicating
internal import Templates
internal import Typesetting

/// A newsletter in the forms in which it is sent.
struct Nieuwsbriefpost: Sendable {
  let maker: PageMaker
  let letter: Nieuwsbrief
  let document: Document
  let library: PageLibrary

  /// The mail with all its styles in their places: many mail programs read no others.
  func html() throws -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(65536)
    try library.render(
      .nieuwsbriefmail, maker.nieuwsbriefmail(letter, document), into: &out)
    return StyleInliner.inlined(out)
  }

  func text() -> [UInt8] { Nieuwsbrieftekst(maker, letter, document).bytes }

  /// - Parameter mailbox: who sends; a message without a sender is none.
  func message(from mailbox: String) throws -> [UInt8] {
    let settings = maker.site.instellingen
    return MailMessage(
      from: settings.uitgever ?? settings.naam, mailbox: mailbox, subject: letter.titel,
      date: letter.datum, id: maker.index.place.mailName("nieuwsbrief." + document.slug.text),
      language: settings.taal, text: text(), html: try html()
    ).bytes
  }
}

/// Where the forms stand: beside the page of the letter.
enum Postbestand: String {
  case html = "nieuwsbrief.html"
  case text = "nieuwsbrief.txt"
  case message = "nieuwsbrief.eml"

  func path(of letter: Document) -> String { letter.address.path + rawValue }
}
