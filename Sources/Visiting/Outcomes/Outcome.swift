/// What came of visiting an address.
package enum Outcome: Sendable, Hashable {
  case good
  /// For good, and what is there works.
  case moved(to: WebAddress)
  /// 404 or 410.
  /// - Parameter via: where it redirected to, when that is what is gone.
  case gone(via: WebAddress?)
  case noHost(String)
  /// Not asked: no website can have this address.
  case malformed
  case certificate(CertificateFlaw, host: String)
  /// A program cannot tell; a person can.
  case unclear(Reason)
  /// Did not work now, in all tries.
  case failing(Fault)

  package enum Reason: Sendable, Hashable {
    case status(Int)
    /// Redirects in a circle, or too many: often a website that wants its cookie back.
    case endless
    /// Redirects to what is no address of the web.
    case strayRedirect
    case incompleteCertificate
    case tooMuch
  }

  package enum Fault: Sendable, Hashable {
    case status(Int)
    case noConnection
    case timeout
    case brokenOff
    case noTLS
    /// The name server of the host does not answer.
    case noNames
  }
}
