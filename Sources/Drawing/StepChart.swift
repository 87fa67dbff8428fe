/// One series of whole numbers as steps, with the first and the last moment named. Small enough to
/// stand beside others on the same scale.
package struct StepChart: Sendable {
  /// One number for each moment, oldest first.
  package let values: [Int]
  /// The top of the scale, the same for all charts that stand together.
  package let scale: Int
  package let first: String
  package let last: String

  package init(values: [Int], scale: Int, first: String, last: String) {
    self.values = values
    self.scale = scale
    self.first = first
    self.last = last
  }

  static let width = 320
  static let height = 140
  /// The room of the steps.
  static let (left, right, top, bottom) = (30, 290, 16, 112)

  /// The left edges of the steps and the end of the last one.
  var edges: [Int] {
    let room = StepChart.right - StepChart.left
    return (0...values.count).map { StepChart.left + room * $0 / max(1, values.count) }
  }

  func height(of value: Int) -> Int {
    StepChart.bottom - (StepChart.bottom - StepChart.top) * value / max(1, scale)
  }

  /// - Parameter meaning: what a screen reader says instead of the drawing.
  package func svg(meaning: String) -> SVG {
    var svg = SVGWriter()
    svg.open(
      "svg",
      [
        "class": "trap", "viewBox": "0 0 \(StepChart.width) \(StepChart.height)",
        "width": "\(StepChart.width)", "height": "\(StepChart.height)", "role": "img",
        "aria-label": meaning, "focusable": "false",
      ])
    for value in [0, scale] {
      let y = "\(height(of: value))"
      svg.mark(
        "line",
        [
          "class": value == 0 ? "as" : "rooster", "x1": "\(StepChart.left)",
          "x2": "\(StepChart.right)", "y1": y, "y2": y,
        ])
      svg.text(
        "text",
        ["x": "\(StepChart.left - 6)", "y": "\(height(of: value) + 5)", "text-anchor": "end"],
        "\(value)")
    }
    svg.mark("path", ["class": "gevuld", "d": path(closed: true)])
    svg.mark("path", ["class": "lijn", "d": path(closed: false)])
    if let value = values.last {
      svg.text(
        "text",
        ["class": "nu", "x": "\(StepChart.right + 6)", "y": "\(height(of: value) + 5)"], "\(value)")
    }
    let line = "\(StepChart.bottom + 20)"
    svg.text("text", ["x": "\(StepChart.left)", "y": line], first)
    svg.text("text", ["x": "\(StepChart.right)", "y": line, "text-anchor": "end"], last)
    svg.close("svg")
    return SVG(svg.bytes)
  }

  private func path(closed: Bool) -> String {
    let edges = edges
    var path = closed ? "M\(edges[0]) \(StepChart.bottom)" : ""
    for (index, value) in values.enumerated() {
      let move = path.isEmpty ? "M" : "L"
      path += "\(move)\(edges[index]) \(height(of: value))H\(edges[index + 1])"
    }
    return closed ? path + "V\(StepChart.bottom)Z" : path
  }
}
