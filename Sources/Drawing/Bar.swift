/// A small bar under a number in a table, so that the eye sees which is large. It says nothing that
/// the number does not, so screen readers pass it over.
package enum Bar {
  package static let width = 48
  private static let height = 4

  /// - Returns: `nil` for nothing; any other number gives a bar that can be seen.
  package static func svg(_ value: Int, of largest: Int) -> SVG? {
    guard value > 0, largest >= value else { return nil }
    let length = max(2, width * value / largest)
    var svg = SVGWriter()
    svg.open(
      "svg",
      [
        "class": "staaf", "width": "\(width)", "height": "\(height)", "aria-hidden": "true",
        "focusable": "false",
      ])
    svg.mark("rect", ["width": "\(length)", "height": "\(height)"])
    svg.close("svg")
    return SVG(svg.bytes)
  }
}
