extension Site {
  /// For each meeting the themas and innovaties it is about, by title.
  package func subjectsOfBijeenkomsten() -> [DocumentID: [DocumentID]] {
    var subjects: [DocumentID: [DocumentID]] = [:]
    for id in order.sorted(documents.map(\.id)) {
      for meeting in bijeenkomstenAbout[id.index] { subjects[meeting, default: []].append(id) }
    }
    return subjects
  }
}
