import Basis
import Templates
import Testing

/// One case after the public Mustache specification.
struct SpecCase: Sendable, CustomTestStringConvertible {
  let name: String
  let data: String
  let template: String
  let partials: [String: String]
  let expected: String

  init(
    _ name: String, _ data: String, _ template: String, _ partials: [String: String] = [:],
    is expected: String
  ) {
    self.name = name
    self.data = data
    self.template = template
    self.partials = partials
    self.expected = expected
  }

  var testDescription: String { name }

  func rendered() throws -> String {
    try Render.text(template, data: data, partials: partials)
  }
}

@Suite struct SpecTests {
  @Test(
    arguments: SpecCase.comments + SpecCase.interpolation + SpecCase.sections + SpecCase.inverted
      + SpecCase.partials + SpecCase.inheritance)
  func followsTheSpecification(_ specCase: SpecCase) throws {
    #expect(try specCase.rendered() == specCase.expected)
  }
}
