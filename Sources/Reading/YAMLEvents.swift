private import CLibYAML

/// What the YAML library finds in a text, one thing after the other. The only file that imports the
/// library; only its parser is used, which gives every value as text with its place.
@safe struct YAMLEvents: ~Copyable {
  enum Event {
    case scalar(String, isPlain: Bool)
    case listStart, listEnd, mapStart, mapEnd
    case documentStart, documentEnd, streamStart, streamEnd
    case alias
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Hands the events of a text to `body`.
  /// - Parameter text: UTF-8 that passed `YAMLGate`.
  static func read<Value>(
    _ text: ArraySlice<UInt8>, _ body: (borrowing YAMLEvents) throws(YAMLFault) -> Value
  ) -> Result<Value, YAMLFault> {
    unsafe text.withUnsafeBufferPointer { buffer in
      let events = unsafe YAMLEvents(buffer)
      return Result { () throws(YAMLFault) in try body(events) }
    }
  }

  private init(_ buffer: UnsafeBufferPointer<UInt8>) {
    unsafe parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  func next() throws(YAMLFault) -> (event: Event, mark: YAMLMark) {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe (self.event(event), YAMLMark(event.start_mark))
  }

  private func event(_ event: yaml_event_t) -> Event {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(
        unsafe String(decoding: bytes, as: UTF8.self),
        isPlain: unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT: return .listStart
    case YAML_SEQUENCE_END_EVENT: return .listEnd
    case YAML_MAPPING_START_EVENT: return .mapStart
    case YAML_MAPPING_END_EVENT: return .mapEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_ALIAS_EVENT: return .alias
    default: return .streamEnd
    }
  }

  private var fault: YAMLFault {
    guard
      unsafe parser.pointee.error == YAML_SCANNER_ERROR
        || parser.pointee.error == YAML_PARSER_ERROR, let problem = unsafe parser.pointee.problem
    else { return YAMLFault(.unreadable) }
    let context = unsafe parser.pointee.context
    return YAMLFault(
      .grammar(
        unsafe String(cString: problem), at: unsafe YAMLMark(parser.pointee.problem_mark),
        context: unsafe context.map { unsafe String(cString: $0) },
        opened: unsafe YAMLMark(parser.pointee.context_mark)))
  }
}

/// A place as the library counts it.
struct YAMLMark {
  /// From 0.
  let line: Int
  /// Unicode scalars from the start of the line.
  let column: Int
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    line = Int(mark.line)
    column = Int(mark.column)
  }
}

/// Why a text is no YAML that can be read; a value that is turned into a message where the text is
/// known.
struct YAMLFault: Error {
  enum Kind {
    /// What the library says, in its own words.
    case grammar(String, at: YAMLMark, context: String?, opened: YAMLMark)
    /// A key that stands twice in a map, from its first place on.
    case keyTwice(String, first: Int)
    /// Something that the format has no use for, such as a second document.
    case unexpected(YAMLMark)
    case unreadable
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }
}
