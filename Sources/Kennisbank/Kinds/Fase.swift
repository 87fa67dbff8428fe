/// How far an innovatie is, from wish to regular work, or stopped.
package enum Fase: String, Sendable, Hashable, CaseIterable, Comparable {
  /// A need that is described, without someone who takes it up.
  case gewenst
  /// It is being tried out; the aanpak may still change.
  case proeftuin
  /// A fixed aanpak on a small scale.
  case pilot
  /// It was decided to spread it.
  case implementatie
  /// Structurally paid and part of regular work.
  case geborgd
  /// It ended; what was learned is kept.
  case gestopt

  /// Words of the sources that mean a phase.
  package static let aliases: [String: Fase] = [
    "pre-pilot": .proeftuin, "opgeschaald": .implementatie, "structureel": .geborgd,
    "wens": .gewenst,
  ]

  /// 0 for `gewenst` up to 5 for `gestopt`.
  package var step: Int { Fase.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: Fase, right: Fase) -> Bool { left.step < right.step }
}
