private import CCmarkArena
import CCmarkGFM
private import Glibc
private import Synchronization

/// Owns a tree of the C library, whose memory is of the thread that made it: one tree at a time, used
/// and let go of where it was made. Only this file and `MarkdownBuilder` import the library.
///
/// Debian's version keeps one process-wide table of special characters that its strikethrough
/// extension changes while it parses: two texts with `~` at once come out wrong, silently. Such texts
/// take turns; texts without `~` do not use the extension and never wait. The autolink extension
/// reads outside its buffer and is never attached (`BareLinks` does its work).
@safe struct CmarkTree: ~Copyable {
  private let root: OpaquePointer

  private static let extensions: Void = cmark_gfm_core_extensions_ensure_registered()
  private static let strikethroughTurn = Mutex<Void>(())

  /// - Parameter markdown: UTF-8 that passed `MarkdownGate`.
  init?(_ markdown: ArraySlice<UInt8>) {
    _ = Self.extensions
    let memory = unsafe ccmark_arena()?.assumingMemoryBound(to: cmark_mem.self)
    guard let parser = unsafe cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, memory) else {
      return nil
    }
    let strikes = markdown.contains(0x7E)
    for name in strikes ? ["table", "tasklist", "strikethrough"] : ["table", "tasklist"] {
      guard let found = unsafe cmark_find_syntax_extension(name) else { return nil }
      unsafe cmark_parser_attach_syntax_extension(parser, found)
    }
    unsafe markdown.withUnsafeBytes { buffer in
      unsafe cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    // A pointer may not leave the closure of the lock, its bits may.
    let address = UInt(bitPattern: parser)
    let root =
      strikes
      ? Self.strikethroughTurn.withLock { _ in Self.finish(address) } : Self.finish(address)
    guard let root = unsafe OpaquePointer(bitPattern: root) else { return nil }
    unsafe self.root = unsafe root
  }

  private static func finish(_ parser: UInt) -> UInt {
    unsafe UInt(bitPattern: cmark_parser_finish(OpaquePointer(bitPattern: parser)))
  }

  deinit { ccmark_arena_forget() }

  /// Visits the nodes in the order of the text, without recursion.
  func walk(_ visit: (borrowing CmarkNode, _ entering: Bool) -> Void) {
    guard let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT else { return }
      guard let node = unsafe cmark_iter_get_node(iterator) else { return }
      unsafe visit(CmarkNode(node), event == CMARK_EVENT_ENTER)
    }
  }
}

/// A node of the C library, valid only during the visit.
@safe struct CmarkNode: ~Copyable {
  private let node: OpaquePointer

  fileprivate init(_ node: OpaquePointer) { unsafe self.node = unsafe node }

  var type: cmark_node_type { unsafe cmark_node_get_type(node) }
  var typeName: String { unsafe String(cString: cmark_node_get_type_string(node)) }
  /// 1-based; 0 where the library does not know.
  var line: Int { Int(unsafe cmark_node_get_start_line(node)) }
  var column: Int { Int(unsafe cmark_node_get_start_column(node)) }
  var level: Int { Int(unsafe cmark_node_get_heading_level(node)) }
  var isOrdered: Bool { unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }
  var isTight: Bool { unsafe cmark_node_get_list_tight(node) == 1 }
  var start: Int { Int(unsafe cmark_node_get_list_start(node)) }
  var isDone: Bool { unsafe cmark_gfm_extensions_get_tasklist_item_checked(node) }
  var literal: [UInt8] { unsafe bytes(cmark_node_get_literal(node)) }
  var address: [UInt8] { unsafe bytes(cmark_node_get_url(node)) }
  var title: [UInt8] { unsafe bytes(cmark_node_get_title(node)) }
  var fenceInfo: [UInt8] { unsafe bytes(cmark_node_get_fence_info(node)) }

  /// For a table: the alignment of each column (`l`, `c`, `r` or 0).
  var alignments: [UInt8] {
    let count = Int(unsafe cmark_gfm_extensions_get_table_columns(node))
    guard let values = unsafe cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return (0..<count).map { unsafe values[$0] }
  }

  private func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    var bytes: [UInt8] = []
    unsafe append(text, to: &bytes)
    return bytes
  }

  func appendLiteral(to bytes: inout [UInt8]) {
    unsafe append(cmark_node_get_literal(node), to: &bytes)
  }

  private func append(_ text: UnsafePointer<CChar>?, to bytes: inout [UInt8]) {
    guard let text = unsafe text else { return }
    let buffer = unsafe UnsafeRawBufferPointer(start: text, count: strlen(text))
    unsafe bytes.append(contentsOf: buffer)
  }
}
