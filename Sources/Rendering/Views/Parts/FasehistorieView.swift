internal import Templates

/// A fase with the day it began.
struct FasehistorieView: View {
  let fase: FaseView
  let sinds: DatumView

  static let schema: Schema<Self> = [
    .view("fase", FaseView.self, "De fase") { $0.fase },
    .view("sinds", DatumView.self, "De dag waarop die begon") { $0.sinds },
  ]
}
