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

  /// The word on the page.
  package var label: String {
    switch self {
    case .gewenst: "Gewenst"
    case .proeftuin: "Proeftuin"
    case .pilot: "Pilot"
    case .implementatie: "Implementatie"
    case .geborgd: "Geborgd"
    case .gestopt: "Gestopt"
    }
  }

  /// What the word means, for readers.
  package var uitleg: String {
    switch self {
    case .gewenst: "De behoefte is beschreven; nog niemand heeft dit opgepakt."
    case .proeftuin: "Men probeert het uit; de aanpak kan nog veranderen."
    case .pilot: "Een vaste aanpak op kleine schaal."
    case .implementatie: "Er is besloten om het breder in te voeren."
    case .geborgd: "Het is structureel betaald en onderdeel van het gewone werk."
    case .gestopt: "Het is gestopt; wat men leerde, staat erbij."
    }
  }

  /// 0 for `gewenst` up to 5 for `gestopt`.
  package var step: Int {
    switch self {
    case .gewenst: 0
    case .proeftuin: 1
    case .pilot: 2
    case .implementatie: 3
    case .geborgd: 4
    case .gestopt: 5
    }
  }

  package static func < (left: Fase, right: Fase) -> Bool { left.step < right.step }
}
