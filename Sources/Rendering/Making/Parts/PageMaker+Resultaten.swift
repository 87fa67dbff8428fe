internal import Kennisbank
internal import Typesetting

extension PageMaker {
  /// What was reached, strongest knowledge first; what is only expected stands apart, and so does
  /// what does not say how it is known.
  func resultaten(
    _ innovatie: Innovatie, writer: inout PageWriter
  ) -> (
    bereikt: [ResultaatgroepView], verwacht: ResultaatgroepView?,
    zonderAanduiding: ResultaatgroepView?
  ) {
    let bereikt = [Resultaat.Bekend.onderzocht, .gemeten, .ervaren].compactMap {
      groep($0, of: innovatie.resultaten, writer: &writer)
    }
    return (
      bereikt, groep(.verwacht, of: innovatie.resultaten, writer: &writer),
      groep(nil, of: innovatie.resultaten, writer: &writer)
    )
  }

  private func groep(
    _ bekend: Resultaat.Bekend?, of resultaten: [Resultaat], writer: inout PageWriter
  ) -> ResultaatgroepView? {
    let found = resultaten.filter { $0.bekend == bekend }
    guard !found.isEmpty else { return nil }
    var views: [ResultaatView] = []
    for resultaat in found {
      views.append(
        ResultaatView(
          uitkomst: resultaat.uitkomst, bekend: bekend?.rawValue,
          richting: resultaat.richting?.rawValue, jaar: resultaat.jaar.map { String($0) },
          aantal: resultaat.aantal.map { "n = \($0)" }, aanvulling: resultaat.aanvulling,
          uitleg: writer.html(resultaat.uitleg.inline),
          blokken: writer.html(resultaat.uitleg.blocks)))
    }
    let (titel, uitleg) = words(bekend)
    return ResultaatgroepView(
      bekend: bekend?.rawValue, titel: titel, uitleg: uitleg, resultaten: views)
  }

  private func words(_ bekend: Resultaat.Bekend?) -> (titel: String, uitleg: String) {
    switch bekend {
    case .onderzocht: ("Onderzocht", "Dit is vastgesteld in onderzoek.")
    case .gemeten: ("Gemeten", "Dit is in de praktijk geteld of gemeten.")
    case .ervaren: ("Ervaren", "Zo ervaren de mensen het die meededen.")
    case .verwacht:
      ("Wat men hoopt te bereiken", "Dit is een verwachting; nog niemand heeft het gezien.")
    case nil: ("Niet aangegeven hoe men dit weet", "Dit kan een verwachting zijn.")
    }
  }
}
