internal import Basis
private import CCurl
private import Glibc

/// One question as curl asks it: the owner of the handle and of what the handle points to.
@safe final class CurlHandle {
  /// What `curl_multi_*` calls it.
  let raw: UnsafeMutableRawPointer
  let question: Question
  private let room: UnsafeMutablePointer<ccurl_room>
  private let headers: UnsafeMutablePointer<curl_slist>?

  /// A body is thrown away, and cut off when more comes than a short page.
  private static let bodyRoom = 16 * 1024
  private static let headRoom = 64 * 1024

  /// - Returns: `nil` when there is no memory for it.
  init?(_ question: Question, userAgent: String, _ limits: Limits) {
    guard let raw = unsafe curl_easy_init() else { return nil }
    unsafe self.raw = raw
    self.question = question
    unsafe room = .allocate(capacity: 1)
    unsafe room.initialize(
      to: ccurl_room(head: Self.headRoom, body: Self.bodyRoom, body_began: 0))
    // As a reader here would ask: some websites choose the language, and the page, by it.
    unsafe headers = curl_slist_append(nil, "Accept-Language: nl, en;q=0.5")
    set(CURLOPT_URL, question.address.text)
    set(CURLOPT_NOBODY, question.method == .head ? 1 : 0)
    set(CURLOPT_USERAGENT, userAgent)
    // Redirects are followed by us, so that each is asked under the limits of its own host.
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectTimeout.milliseconds)
    set(CURLOPT_TIMEOUT_MS, limits.timeout.milliseconds)
    unsafe _ = ccurl_set_headers(raw, headers)
    unsafe _ = ccurl_set_room(raw, room)
  }

  deinit {
    unsafe curl_easy_cleanup(raw)
    unsafe curl_slist_free_all(headers)
    unsafe room.deallocate()
  }

  private func set(_ option: CURLoption, _ value: Int) {
    unsafe _ = ccurl_set_number(raw, option, value)
  }

  /// curl keeps a copy of the text.
  private func set(_ option: CURLoption, _ value: String) {
    unsafe _ = ccurl_set_text(raw, option, value)
  }

  /// - Parameter result: with which curl ended.
  /// - Throws: `SystemError` when this machine has no list of certificates.
  func reply(_ result: UInt32) throws -> Reply {
    let code = CURLcode(rawValue: result)
    let status = number(CURLINFO_RESPONSE_CODE)
    let location = text(CURLINFO_REDIRECT_URL)
    // Cut off in the body: the head has come, and says it all unless it wants to say where to go.
    let isCut = unsafe room.pointee.body_began == 1 && !(300..<400).contains(status)
    if code == CURLE_OK || isCut {
      let seconds = offset(CURLINFO_RETRY_AFTER)
      return .status(status, location: location, retryAfter: seconds > 0 ? seconds : nil)
    }
    return .failure(try failure(code))
  }

  private func failure(_ code: CURLcode) throws -> Failure {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: return .noHost
    case CURLE_COULDNT_CONNECT:
      let error = number(CURLINFO_OS_ERRNO)
      return error == Int(ENETUNREACH) || error == Int(EHOSTUNREACH) ? .noRoute : .noConnection
    case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: return .noConnection
    case CURLE_OPERATION_TIMEDOUT: return .timeout
    case CURLE_SSL_CONNECT_ERROR: return .noTLS
    case CURLE_PEER_FAILED_VERIFICATION:
      return .certificate(CertificateFlaw(verification: number(CURLINFO_SSL_VERIFYRESULT)))
    case CURLE_SSL_CACERT_BADFILE:
      throw SystemError("open", text(CURLINFO_CAINFO) ?? "certificaten", number: ENOENT)
    case CURLE_OUT_OF_MEMORY: return .tooMuch
    case CURLE_WRITE_ERROR: return unsafe room.pointee.head == 0 ? .tooMuch : .brokenOff
    default: return .brokenOff
    }
  }

  private func number(_ info: CURLINFO) -> Int {
    var value = 0
    unsafe _ = ccurl_get_number(raw, info, &value)
    return value
  }

  private func offset(_ info: CURLINFO) -> Int {
    var value: curl_off_t = 0
    unsafe _ = ccurl_get_offset(raw, info, &value)
    return value
  }

  private func text(_ info: CURLINFO) -> String? {
    var value: UnsafeMutablePointer<CChar>?
    unsafe _ = ccurl_get_text(raw, info, &value)
    return unsafe value.map { unsafe String(cString: $0) }
  }
}

extension CertificateFlaw {
  /// The numbers are OpenSSL's (`X509_V_ERR_…`). 1 is what curl leaves when it finds itself that the
  /// certificate is for another host.
  fileprivate init(verification: Int) {
    switch verification {
    case 0, 1, 62: self = .otherName
    case 9: self = .notYetValid
    case 10: self = .expired
    case 18, 19: self = .unknownIssuer
    case 20, 21: self = .incomplete
    default: self = .other
    }
  }
}

extension Duration {
  fileprivate var milliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
