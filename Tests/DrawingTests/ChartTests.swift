import Testing

@testable import Drawing

@Suite struct ChartTests {
  @Test func drawsStepsAsHighAsTheirNumbers() {
    let chart = StepChart(values: [0, 5, 10], scale: 10, first: "eind 2024", last: "nu")
    #expect(chart.edges == [30, 116, 203, 290])
    #expect([0, 5, 10].map(chart.height(of:)) == [112, 64, 16])
    let svg = String(decoding: chart.svg(meaning: "0 <b> 10").bytes, as: UTF8.self)
    #expect(svg.contains("d=\"M30 112H116L116 64H203L203 16H290\""))
    #expect(svg.contains("role=\"img\" aria-label=\"0 &lt;b&gt; 10\""))
    #expect(svg.contains(">eind 2024</text>") && svg.contains("class=\"nu\""))
    #expect(!svg.contains("style") && !svg.contains("<a"))
  }

  @Test func drawsNothingMuchOfNothing() {
    let chart = StepChart(values: [0], scale: 0, first: "eind 2024", last: "nu")
    #expect(chart.height(of: 0) == 112)
    let svg = String(decoding: chart.svg(meaning: "").bytes, as: UTF8.self)
    #expect(svg.contains("d=\"M30 112H290\""))
  }

  @Test func drawsABarThatCanBeSeen() {
    func width(_ value: Int, _ largest: Int) -> String? {
      Bar.svg(value, of: largest).map { svg in
        String(decoding: svg.bytes, as: UTF8.self).split(separator: "rect width=\"")[1]
          .prefix { $0 != "\"" }.description
      }
    }
    #expect(width(12, 12) == "48" && width(6, 12) == "24" && width(1, 1000) == "2")
    #expect(Bar.svg(0, of: 12) == nil && Bar.svg(1, of: 0) == nil)
  }

  @Test func cutsNamesAtSpacesOnly() {
    #expect(TextFit.lines("Huisartsen in de regio", width: 1200) == ["Huisartsen in de regio"])
    #expect(TextFit.lines("Huisartsen in de regio", width: 650) == ["Huisartsen", "in de regio"])
    #expect(TextFit.lines("Gezondheidsverschillen", width: 100) == ["Gezondheidsverschillen"])
  }
}
