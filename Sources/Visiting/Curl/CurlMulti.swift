internal import Basis
private import CCurl
private import Glibc

/// Many questions at the same time on one thread: the owner of curl's multi handle and of the handles
/// that are in it.
@safe struct CurlMulti: ~Copyable {
  private let raw: UnsafeMutableRawPointer
  /// By where curl keeps them.
  private var handles: [UInt: CurlHandle] = [:]

  private static let isReady = ccurl_start() != 0

  init() throws(SystemError) {
    guard CurlMulti.isReady, let raw = unsafe curl_multi_init() else {
      throw CurlMulti.noMemory
    }
    unsafe self.raw = raw
  }

  deinit {
    for handle in handles.values { unsafe _ = curl_multi_remove_handle(raw, handle.raw) }
    unsafe _ = curl_multi_cleanup(raw)
  }

  mutating func ask(
    _ question: Question, userAgent: String, _ limits: Limits
  ) throws(SystemError) {
    guard let handle = CurlHandle(question, userAgent: userAgent, limits),
      unsafe curl_multi_add_handle(raw, handle.raw) == CURLM_OK
    else { throw CurlMulti.noMemory }
    unsafe handles[UInt(bitPattern: handle.raw)] = handle
  }

  /// Waits until something happened, or for so long.
  func wait(milliseconds: Int) throws(SystemError) {
    guard unsafe curl_multi_poll(raw, nil, 0, Int32(clamping: milliseconds), nil) == CURLM_OK else {
      throw CurlMulti.noMemory
    }
  }

  /// Does what can be done without waiting.
  /// - Returns: the questions that ended.
  mutating func perform() throws -> [(Question, Reply)] {
    var running: Int32 = 0
    guard unsafe curl_multi_perform(raw, &running) == CURLM_OK else { throw CurlMulti.noMemory }
    var ended: [(Question, Reply)] = []
    var left: Int32 = 0
    while let message = unsafe curl_multi_info_read(raw, &left) {
      guard unsafe message.pointee.msg == CURLMSG_DONE,
        let name = unsafe message.pointee.easy_handle,
        let handle = handles.removeValue(forKey: UInt(bitPattern: name))
      else { continue }
      let result = unsafe message.pointee.data.result
      // The handle may not go before curl has let go of it.
      try withExtendedLifetime(handle) {
        unsafe _ = curl_multi_remove_handle(raw, handle.raw)
        ended.append((handle.question, try handle.reply(result.rawValue)))
      }
    }
    return ended
  }

  private static let noMemory = SystemError("open", "libcurl", number: ENOMEM)
}
