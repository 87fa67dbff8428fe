/// One question to a website.
struct Question: Sendable, Hashable {
  enum Method: Sendable, Hashable { case head, get }

  let address: WebAddress
  let method: Method
}

/// What came of one question.
enum Reply: Sendable, Hashable {
  /// - Parameters:
  ///   - location: where a redirect leads, made absolute.
  ///   - retryAfter: how long the website asks to be left alone, in seconds.
  case status(Int, location: String? = nil, retryAfter: Int? = nil)
  case failure(Failure)
}

/// Why there was no answer.
enum Failure: Sendable, Hashable {
  /// No such host, as far as this machine can tell.
  case noHost
  /// The machine has no way to the network of the host.
  case noRoute
  case noConnection
  case timeout
  /// The connection broke off, or what came was no HTTP.
  case brokenOff
  case noTLS
  case certificate(CertificateFlaw)
  /// More in the head of the answer than anybody needs.
  case tooMuch

  /// Whether another try may help.
  var mayPass: Bool {
    switch self {
    case .noHost, .noRoute, .noConnection, .timeout, .brokenOff, .noTLS: true
    case .certificate, .tooMuch: false
    }
  }

  /// Whether it tells nothing about what is behind the network.
  var isOfNetwork: Bool {
    switch self {
    case .noHost, .noRoute, .noConnection, .timeout: true
    case .brokenOff, .noTLS, .certificate, .tooMuch: false
    }
  }
}

/// What is wrong with a certificate.
package enum CertificateFlaw: Sendable, Hashable {
  case expired
  case notYetValid
  /// Signed by itself or by somebody whom browsers do not know.
  case unknownIssuer
  /// The website leaves a part of the chain out, which many browsers fetch themselves.
  case incomplete
  case otherName
  case other
}
