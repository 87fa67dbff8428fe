private import CLibXML2

/// Reads a drawing with libxml2 and tells a `DrawingWalk` what passes. The one owner of the parser.
///
/// No tree is built, nothing is fetched, no entity is known but those of XML itself, and nothing of
/// the document says in which letters it is read.
@safe struct DrawingReader: ~Copyable {
  private static let ready: Void = clibxml2_init()

  private let context: xmlParserCtxtPtr

  static func read(_ bytes: [UInt8], into walk: inout DrawingWalk) {
    _ = ready
    unsafe bytes.withUnsafeBytes { buffer in
      guard let reader = unsafe DrawingReader(buffer) else { return walk.fail(.notXML, at: 0) }
      reader.run(&walk)
    }
  }

  /// - Parameter buffer: outlives the reader.
  private init?(_ buffer: UnsafeRawBufferPointer) {
    let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
    guard let context = unsafe xmlCreateMemoryParserCtxt(start, Int32(buffer.count)) else {
      return nil
    }
    unsafe self.context = context
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
  }

  deinit {
    if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
    unsafe context.pointee.myDoc = nil
    unsafe xmlFreeParserCtxt(context)
  }

  private borrowing func run(_ walk: inout DrawingWalk) {
    let events = unsafe DrawingEvents(walk, context)
    unsafe context.pointee.sax.pointee = DrawingEvents.handler
    unsafe context.pointee.userData = Unmanaged.passUnretained(events).toOpaque()
    unsafe xmlParseDocument(context)
    if unsafe context.pointee.wellFormed == 0 { events.fail(.notXML) }
    walk = events.walk
    withExtendedLifetime(events) {}
  }
}

/// What the parser holds on to while it calls back.
@safe private final class DrawingEvents {
  var walk: DrawingWalk
  private let context: xmlParserCtxtPtr

  init(_ walk: DrawingWalk, _ context: xmlParserCtxtPtr) {
    self.walk = walk
    unsafe self.context = context
  }

  /// How far the parser is; it calls at the end of what it tells about.
  private var offset: Int { unsafe max(0, Int(xmlByteConsumed(context))) }

  func fail(_ fault: DrawingFault) { tell { $0.fail(fault, at: offset) } }

  /// Passes something on and stops the parser at the first fault.
  private func tell(_ body: (inout DrawingWalk) -> Void) {
    if walk.fault != nil { return }
    body(&walk)
    if walk.fault != nil { unsafe xmlStopParser(context) }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> DrawingEvents? {
    unsafe pointer.map { unsafe Unmanaged<DrawingEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }

  static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.internalSubset = { pointer, _, _, _ in
      guard let events = unsafe DrawingEvents.of(pointer) else { return }
      events.tell { $0.documentType(endsAt: events.offset) }
    }
    unsafe handler.entityDecl = { pointer, _, _, _, _, _ in
      unsafe DrawingEvents.of(pointer)?.fail(.declarations)
    }
    unsafe handler.startElementNs = { pointer, name, _, namespace, _, _, count, _, values in
      guard let events = unsafe DrawingEvents.of(pointer),
        let name = unsafe DrawingEvents.text(name)
      else { return }
      let element = DrawingElement(
        name: name, namespace: unsafe DrawingEvents.text(namespace),
        attributes: unsafe DrawingEvents.attributes(values, Int(count)))
      events.tell { $0.start(element, endsAt: events.offset) }
    }
    unsafe handler.endElementNs = { pointer, _, _, _ in
      unsafe DrawingEvents.of(pointer)?.tell { $0.end() }
    }
    let characters: charactersSAXFunc = { pointer, start, count in
      guard let events = unsafe DrawingEvents.of(pointer), let start = unsafe start else { return }
      let buffer = unsafe UnsafeBufferPointer(start: start, count: Int(count))
      events.tell { walk in unsafe walk.characters(buffer) }
    }
    unsafe handler.characters = characters
    unsafe handler.cdataBlock = characters
    unsafe handler.ignorableWhitespace = characters
    unsafe handler.processingInstruction = { pointer, target, _ in
      guard let events = unsafe DrawingEvents.of(pointer),
        let target = unsafe DrawingEvents.text(target)
      else { return }
      events.tell { $0.instruction(target, endsAt: events.offset) }
    }
    unsafe handler.serror = { pointer, error in
      guard let error = unsafe error, unsafe error.pointee.level != XML_ERR_WARNING else { return }
      unsafe DrawingEvents.of(pointer)?.fail(.notXML)
    }
    return unsafe handler
  }

  /// Five pointers an attribute: name, prefix, namespace, start and end of the value.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [DrawingElement.Attribute] {
    guard let pointers = unsafe pointers else { return [] }
    return (0..<count).compactMap { number in
      let fields = unsafe pointers + number * 5
      guard let name = unsafe text(fields[0]), let start = unsafe fields[3],
        let end = unsafe fields[4]
      else { return nil }
      let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
      return DrawingElement.Attribute(
        name: name, namespace: unsafe text(fields[2]),
        value: unsafe String(decoding: value, as: UTF8.self))
    }
  }
}
