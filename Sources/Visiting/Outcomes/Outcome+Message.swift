internal import Basis

extension Outcome {
  /// What a writer is told at a place of the address; `nil` when all is well.
  func message(at written: WrittenAddress) -> Message? {
    switch self {
    case .good: nil
    case .moved(let target): moved(to: target, at: written)
    case .gone(let via): .externalGone(written.text, via: via?.text)
    case .malformed: .externalMalformed(written.text)
    case .noHost(let host): .externalHostUnknown(host)
    case .certificate(let flaw, let host): .externalCertificate(host, flaw: flaw.words)
    case .unclear(let reason): .externalUnclear(written.text, reason: reason.words)
    case .failing(let fault): .externalFailing(written.text, reason: fault.words)
    }
  }

  /// The new address keeps the place on the page, unless it leads to another page altogether.
  private func moved(to target: WebAddress, at written: WrittenAddress) -> Message {
    let isFront = target.isFront && written.address?.isFront == false
    return .externalMoved(
      written.text, to: target.text + (isFront ? "" : written.fragment), isFront: isFront)
  }
}

extension CertificateFlaw {
  fileprivate var words: String {
    switch self {
    case .expired: "is verlopen"
    case .notYetValid: "geldt nog niet"
    case .unknownIssuer: "komt niet van een instantie die browsers vertrouwen"
    case .otherName: "is voor een andere website"
    case .incomplete, .other: "klopt niet"
    }
  }
}

extension Outcome.Reason {
  fileprivate var words: String {
    switch self {
    case .status(let status) where [401, 403, 407, 429, 451, 999].contains(status):
      "de website laat programma's niet toe (\(status))"
    case .status(let status): "de website antwoordt met \(status)"
    case .endless: "de website blijft doorverwijzen"
    case .strayRedirect: "de website verwijst door naar iets wat geen webadres is"
    case .incompleteCertificate: "het certificaat van de website is niet volledig"
    case .tooMuch: "het antwoord van de website is te groot"
    }
  }
}

extension Outcome.Fault {
  fileprivate var words: String {
    switch self {
    case .status(let status): "de website meldt een storing (\(status))"
    case .noConnection: "er is geen verbinding te maken"
    case .timeout: "de website geeft geen antwoord"
    case .brokenOff: "de website verbreekt de verbinding"
    case .noTLS: "er is geen beveiligde verbinding te maken"
    case .noNames: "de naam van de website is niet op te zoeken"
    }
  }
}
