extension SpecCase {
  static let interpolation: [SpecCase] = plainInterpolation + dottedNames + interpolationSpace

  private static let plainInterpolation: [SpecCase] = [
    SpecCase("No Interpolation", "{}", "Hello from {Mustache}!\n", is: "Hello from {Mustache}!\n"),
    SpecCase(
      "Basic Interpolation", #"{"subject": "world"}"#, "Hello, {{subject}}!\n",
      is: "Hello, world!\n"),
    SpecCase(
      "No Re-interpolation", #"{"template": "{{planet}}", "planet": "Earth"}"#,
      "{{template}}: {{planet}}", is: "{{planet}}: Earth"),
    SpecCase(
      "HTML Escaping", #"{"forbidden": "& \" < >"}"#, "escaped: {{forbidden}}\n",
      is: "escaped: &amp; &quot; &lt; &gt;\n"),
    SpecCase(
      "Triple Mustache", #"{"forbidden": "& \" < >"}"#, "not escaped: {{{forbidden}}}\n",
      is: "not escaped: & \" < >\n"),
    SpecCase(
      "Ampersand", #"{"forbidden": "& \" < >"}"#, "not escaped: {{&forbidden}}\n",
      is: "not escaped: & \" < >\n"),
    SpecCase(
      "Basic Integer", #"{"mph": 85}"#, "\"{{mph}} miles an hour!\"", is: "\"85 miles an hour!\""),
    SpecCase("Triple Integer", #"{"mph": 85}"#, "\"{{{mph}}} mph\"", is: "\"85 mph\""),
    SpecCase("Ampersand Integer", #"{"mph": 85}"#, "\"{{&mph}} mph\"", is: "\"85 mph\""),
    SpecCase(
      "Basic Decimal", #"{"power": 1.210}"#, "\"{{power}} jiggawatts!\"", is: "\"1.21 jiggawatts!\""
    ),
    SpecCase("Triple Decimal", #"{"power": 1.210}"#, "\"{{{power}}}\"", is: "\"1.21\""),
    SpecCase("Ampersand Decimal", #"{"power": 1.10}"#, "\"{{&power}}\"", is: "\"1.1\""),
    SpecCase("Basic Null", #"{"cannot": null}"#, "I ({{cannot}}) be seen!", is: "I () be seen!"),
    SpecCase("Triple Null", #"{"cannot": null}"#, "I ({{{cannot}}}) be seen!", is: "I () be seen!"),
    SpecCase(
      "Ampersand Null", #"{"cannot": null}"#, "I ({{&cannot}}) be seen!", is: "I () be seen!"),
    SpecCase("Basic Context Miss", "{}", "I ({{cannot}}) be seen!", is: "I () be seen!"),
    SpecCase("Triple Context Miss", "{}", "I ({{{cannot}}}) be seen!", is: "I () be seen!"),
    SpecCase("Ampersand Context Miss", "{}", "I ({{&cannot}}) be seen!", is: "I () be seen!"),
  ]

  private static let dottedNames: [SpecCase] = [
    SpecCase(
      "Dotted Names - Basic", #"{"person": {"name": "Joe"}}"#,
      "\"{{person.name}}\" == \"{{#person}}{{name}}{{/person}}\"", is: "\"Joe\" == \"Joe\""),
    SpecCase(
      "Dotted Names - Triple", #"{"person": {"name": "Joe"}}"#,
      "\"{{{person.name}}}\" == \"{{#person}}{{{name}}}{{/person}}\"", is: "\"Joe\" == \"Joe\""),
    SpecCase(
      "Dotted Names - Ampersand", #"{"person": {"name": "Joe"}}"#,
      "\"{{&person.name}}\" == \"{{#person}}{{&name}}{{/person}}\"", is: "\"Joe\" == \"Joe\""),
    SpecCase(
      "Dotted Names - Arbitrary Depth",
      #"{"a": {"b": {"c": {"d": {"e": {"name": "Phil"}}}}}}"#,
      "\"{{a.b.c.d.e.name}}\" == \"Phil\"", is: "\"Phil\" == \"Phil\""),
    SpecCase(
      "Dotted Names - Broken Chains", #"{"a": {}}"#, "\"{{a.b.c}}\" == \"\"", is: "\"\" == \"\""),
    SpecCase(
      "Dotted Names - Broken Chain Resolution", #"{"a": {"b": {}}, "c": {"name": "Jim"}}"#,
      "\"{{a.b.c.name}}\" == \"\"", is: "\"\" == \"\""),
    SpecCase(
      "Dotted Names - Initial Resolution",
      #"{"a": {"b": {"c": {"d": {"e": {"name": "Phil"}}}}}, "b": {"c": {"d": {"e": {"name": "Wrong"}}}}}"#,
      "\"{{#a}}{{b.c.d.e.name}}{{/a}}\" == \"Phil\"", is: "\"Phil\" == \"Phil\""),
    SpecCase(
      "Dotted Names - Context Precedence", #"{"a": {"b": {}}, "b": {"c": "ERROR"}}"#,
      "{{#a}}{{b.c}}{{/a}}", is: ""),
    SpecCase(
      "Dotted Names are never single keys", #"{"a.b": "c"}"#, "{{a.b}}", is: ""),
    SpecCase("Dotted Names - No Masking", #"{"a.b": "c", "a": {"b": "d"}}"#, "{{a.b}}", is: "d"),
    SpecCase("Implicit Iterators - Basic", #""world""#, "Hello, {{.}}!\n", is: "Hello, world!\n"),
    SpecCase(
      "Implicit Iterators - HTML Escaping", #""& \" < >""#, "{{.}}\n",
      is: "&amp; &quot; &lt; &gt;\n"),
    SpecCase("Implicit Iterators - Triple", #""& \" < >""#, "{{{.}}}\n", is: "& \" < >\n"),
    SpecCase("Implicit Iterators - Ampersand", #""& \" < >""#, "{{&.}}\n", is: "& \" < >\n"),
    SpecCase("Implicit Iterators - Integer", "85", "\"{{.}} mph\"", is: "\"85 mph\""),
  ]

  private static let interpolationSpace: [SpecCase] = [
    SpecCase("Surrounding Whitespace", #"{"string": "---"}"#, "| {{string}} |", is: "| --- |"),
    SpecCase("Triple - Surrounding", #"{"string": "---"}"#, "| {{{string}}} |", is: "| --- |"),
    SpecCase("Ampersand - Surrounding", #"{"string": "---"}"#, "| {{&string}} |", is: "| --- |"),
    SpecCase("Interpolation - Standalone", #"{"string": "---"}"#, "  {{string}}\n", is: "  ---\n"),
    SpecCase("Triple - Standalone", #"{"string": "---"}"#, "  {{{string}}}\n", is: "  ---\n"),
    SpecCase("Ampersand - Standalone", #"{"string": "---"}"#, "  {{&string}}\n", is: "  ---\n"),
    SpecCase("With Padding", #"{"string": "---"}"#, "|{{ string }}|", is: "|---|"),
    SpecCase("Triple With Padding", #"{"string": "---"}"#, "|{{{ string }}}|", is: "|---|"),
    SpecCase("Ampersand With Padding", #"{"string": "---"}"#, "|{{& string }}|", is: "|---|"),
  ]
}
