internal import Templates

/// What the page of an innovatie that ended says before anything else.
struct GestoptberichtView: View {
  let sinds: DatumView?
  let reden: String?
  let uitleg: String?
  let les: String?
  let lessen: LinkView?
  let andere: LinkView

  static let schema: Schema<Self> = [
    .view("sinds", DatumView.self, "Sinds wanneer") { $0.sinds },
    .text("reden", "Waarom het stopte") { $0.reden },
    .text("uitleg", "Wat die reden betekent, in een zin") { $0.uitleg },
    .text("les", "Het begin van de geleerde lessen") { $0.les },
    .view("lessen", LinkView.self, "De link naar de geleerde lessen op deze pagina") { $0.lessen },
    .view("andere", LinkView.self, "De link naar wat men van andere innovaties leerde") {
      $0.andere
    },
  ]
}
