/// The template of a page with all that it puts in, linked to the names of one type of view: every
/// name is a place in a view, every partial and block stands where it is shown, and text that follows
/// on text is one piece. Immutable: pages are rendered from several tasks at the same time.
///
/// Of each type of view the nearest object counts, since it has all names that one further out has.
/// So a rendering needs one register for each type, and no stack that names are looked up in.
package struct PageProgram: Sendable {
  var steps: [PageStep] = []
  var text: [UInt8] = []
  /// The places of the names before the last in dotted names.
  var leads: [Int32] = []
  /// The page itself, then each template that steps call (`PageStep.call`), once for each situation
  /// in which it is put in: other views around it, other blocks or another indentation.
  var functions: [Function] = []
  /// How many types of views the page has. The page's own is number 0.
  var registerCount = 1
  let root: SchemaOutline

  struct Function: Sendable {
    let template: String
    var range: Range<Int>
  }

  /// Appends the page to `out`; on an error `out` holds a part of it.
  /// - Throws: a `Refusal` when templates put each other in without end.
  package func render<Page: View>(_ view: Page, into out: inout [UInt8]) throws {
    precondition(
      root == Page.schema.outline, "a page that was linked to another view than \(Page.self)")
    var renderer = PageRenderer(self, view)
    swap(&renderer.out, &out)
    defer { swap(&renderer.out, &out) }
    try renderer.call(0, view, 0)
  }
}
