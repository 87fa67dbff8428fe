private import Basis

extension Innovatie {
  /// The phases it went through as far as a day is known, the first one first: `fase-historie` and
  /// then the phase of now with `fase-sinds`. A phase that follows itself is one phase, from its
  /// first day on, so it does not matter whether the writer put the phase of now in the history too.
  package var verloop: [FaseSinds] {
    var steps = faseHistorie
    if let faseSinds { steps.append(FaseSinds(fase: fase, sinds: faseSinds)) }
    let ordered = steps.enumerated().sorted { left, right in
      (left.element.sinds, left.offset) < (right.element.sinds, right.offset)
    }
    var verloop: [FaseSinds] = []
    for (_, step) in ordered where verloop.last?.fase != step.fase { verloop.append(step) }
    return verloop
  }
}
