internal import Kennisbank
internal import Linking
internal import Syndicating
internal import Templates

extension PageProducer {
  /// The newsletters as they are sent. A mail is read elsewhere, so without an address of the site,
  /// which all its links need, there are none.
  func post() -> [PageTask] {
    guard index.place.basisURL != nil else { return [] }
    return site.documents(of: .nieuwsbrief).flatMap { document -> [PageTask] in
      guard let letter = site.nieuwsbrief(document.id) else { return [] }
      let post = Nieuwsbriefpost(
        maker: PageMaker(index, awayFrom: document), letter: letter, document: document,
        library: library)
      let files = [
        PageTask(path: Postbestand.html.path(of: document)) { try post.html() },
        PageTask(path: Postbestand.text.path(of: document)) { post.text() },
      ]
      guard let mailbox = site.instellingen.uitgeverEmail else { return files }
      return files + [
        PageTask(path: Postbestand.message.path(of: document)) {
          try post.message(from: mailbox)
        }
      ]
    }
  }
}
