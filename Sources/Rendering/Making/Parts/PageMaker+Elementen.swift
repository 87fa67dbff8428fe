internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// The werkzame elementen of an innovatie with the writer's own words.
  func elementen(
    _ innovatie: Innovatie, of id: DocumentID, writer: inout PageWriter
  ) -> [ElementView] {
    let ids = site.innovatieLinks[id.index].elementen
    var views: [ElementView] = []
    for (number, (item, element)) in zip(innovatie.elementen, ids).enumerated() {
      let others = site.usesOfElement[element.index].count - 1
      let heading = writer.map.heading(before: item.uitleg.blocks.lowerBound)
      views.append(
        ElementView(
          titel: site.document(element).titel,
          adres: road.address(of: site.document(element).address),
          anchor: heading ?? "element_\(number + 1)", isKern: item.rol == .kern,
          isAanpasbaar: item.rol == .aanpasbaar,
          ookBij: others > 0 ? "ook bij \(others) andere" : nil,
          uitleg: writer.html(item.uitleg.inline), blokken: writer.html(item.uitleg.blocks)))
    }
    return views
  }
}
