import Basis

extension Thema {
  /// The id of an opgave or doel on the page of its thema: `opgave-1`, `doel-1a`, `doel-2-7`.
  package static func anchor(ofCode code: String, isOpgave: Bool) -> String {
    (isOpgave ? "opgave-" : "doel-") + Folding.slugText(code)
  }

  /// The ids that the page gives to its own parts.
  package var anchors: [String] {
    (ambitie == nil ? [] : ["ambitie"]) + (opgaven.isEmpty ? [] : ["opgaven"])
      + opgaven.flatMap { opgave in
        [Thema.anchor(ofCode: opgave.code.name, isOpgave: true)]
          + opgave.doelen.map { Thema.anchor(ofCode: $0.code.name, isOpgave: false) }
      }
  }
}
