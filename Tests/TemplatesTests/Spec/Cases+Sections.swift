extension SpecCase {
  static let sections: [SpecCase] = sectionContexts + sectionIterators + sectionNames + sectionSpace

  private static let sectionContexts: [SpecCase] = [
    SpecCase("Truthy", #"{"b": true}"#, "\"{{#b}}Shown.{{/b}}\"", is: "\"Shown.\""),
    SpecCase("Falsey", #"{"b": false}"#, "\"{{#b}}Hidden.{{/b}}\"", is: "\"\""),
    SpecCase("Null is falsey", #"{"null": null}"#, "\"{{#null}}Hidden.{{/null}}\"", is: "\"\""),
    SpecCase(
      "Context", #"{"context": {"name": "Joe"}}"#, "\"{{#context}}Hi {{name}}.{{/context}}\"",
      is: "\"Hi Joe.\""),
    SpecCase(
      "Parent contexts", #"{"a": "foo", "b": "wrong", "sec": {"b": "bar"}, "c": {"d": "baz"}}"#,
      "\"{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}\"", is: "\"foo, bar, baz\""),
    SpecCase(
      "Variable test", #"{"foo": "bar"}"#, "\"{{#foo}}{{.}} is {{foo}}{{/foo}}\"",
      is: "\"bar is bar\""),
    SpecCase(
      "List Contexts",
      #"""
      {"tops": [{"tname": {"upper": "A", "lower": "a"},
      "middles": [{"mname": "1", "bottoms": [{"bname": "x"}, {"bname": "y"}]}]}]}
      """#,
      "{{#tops}}{{#middles}}{{tname.lower}}{{mname}}."
        + "{{#bottoms}}{{tname.upper}}{{mname}}{{bname}}.{{/bottoms}}{{/middles}}{{/tops}}",
      is: "a1.A1x.A1y."),
    SpecCase(
      "Deeply Nested Contexts",
      #"{"a": {"one": 1}, "b": {"two": 2}, "c": {"three": 3, "d": {"four": 4, "five": 5}}}"#,
      """
      {{#a}}
      {{one}}
      {{#b}}
      {{one}}{{two}}{{one}}
      {{#c}}
      {{one}}{{two}}{{three}}{{two}}{{one}}
      {{#d}}
      {{one}}{{two}}{{three}}{{four}}{{three}}{{two}}{{one}}
      {{#five}}
      {{one}}{{two}}{{three}}{{four}}{{five}}{{four}}{{three}}{{two}}{{one}}
      {{one}}{{two}}{{three}}{{four}}{{.}}6{{.}}{{four}}{{three}}{{two}}{{one}}
      {{one}}{{two}}{{three}}{{four}}{{five}}{{four}}{{three}}{{two}}{{one}}
      {{/five}}
      {{one}}{{two}}{{three}}{{four}}{{three}}{{two}}{{one}}
      {{/d}}
      {{one}}{{two}}{{three}}{{two}}{{one}}
      {{/c}}
      {{one}}{{two}}{{one}}
      {{/b}}
      {{one}}
      {{/a}}

      """,
      is: "1\n121\n12321\n1234321\n123454321\n12345654321\n123454321\n1234321\n12321\n121\n1\n"),
    SpecCase(
      "List", #"{"list": [{"item": 1}, {"item": 2}, {"item": 3}]}"#,
      "\"{{#list}}{{item}}{{/list}}\"", is: "\"123\""),
    SpecCase("Empty List", #"{"list": []}"#, "\"{{#list}}Yay lists!{{/list}}\"", is: "\"\""),
    SpecCase(
      "Doubled", #"{"bool": true, "two": "second"}"#,
      "{{#bool}}\n* first\n{{/bool}}\n* {{two}}\n{{#bool}}\n* third\n{{/bool}}\n",
      is: "* first\n* second\n* third\n"),
    SpecCase(
      "Nested (Truthy)", #"{"bool": true}"#,
      "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", is: "| A B C D E |"),
    SpecCase(
      "Nested (Falsey)", #"{"bool": false}"#,
      "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", is: "| A  E |"),
    SpecCase(
      "Context Misses", "{}", "[{{#missing}}Found key 'missing'!{{/missing}}]", is: "[]"),
  ]

  private static let sectionIterators: [SpecCase] = [
    SpecCase(
      "Implicit Iterator - String", #"{"list": ["a", "b", "c", "d", "e"]}"#,
      "\"{{#list}}({{.}}){{/list}}\"", is: "\"(a)(b)(c)(d)(e)\""),
    SpecCase(
      "Implicit Iterator - Integer", #"{"list": [1, 2, 3, 4, 5]}"#,
      "\"{{#list}}({{.}}){{/list}}\"", is: "\"(1)(2)(3)(4)(5)\""),
    SpecCase(
      "Implicit Iterator - Decimal", #"{"list": [1.10, 2.20, 3.30, 4.40, 5.50]}"#,
      "\"{{#list}}({{.}}){{/list}}\"", is: "\"(1.1)(2.2)(3.3)(4.4)(5.5)\""),
    SpecCase(
      "Implicit Iterator - Array", #"{"list": [[1, 2, 3], ["a", "b", "c"]]}"#,
      "\"{{#list}}({{#.}}{{.}}{{/.}}){{/list}}\"", is: "\"(123)(abc)\""),
    SpecCase(
      "Implicit Iterator - HTML Escaping", #"{"list": ["&", "\"", "<", ">"]}"#,
      "\"{{#list}}({{.}}){{/list}}\"", is: "\"(&amp;)(&quot;)(&lt;)(&gt;)\""),
    SpecCase(
      "Implicit Iterator - Triple mustache", #"{"list": ["&", "\"", "<", ">"]}"#,
      "\"{{#list}}({{{.}}}){{/list}}\"", is: "\"(&)(\")(<)(>)\""),
    SpecCase(
      "Implicit Iterator - Ampersand", #"{"list": ["&", "\"", "<", ">"]}"#,
      "\"{{#list}}({{&.}}){{/list}}\"", is: "\"(&)(\")(<)(>)\""),
    SpecCase(
      "Implicit Iterator - Root-level", #"[{"value": "a"}, {"value": "b"}]"#,
      "\"{{#.}}({{value}}){{/.}}\"", is: "\"(a)(b)\""),
  ]

  private static let sectionNames: [SpecCase] = [
    SpecCase(
      "Dotted Names - Truthy", #"{"a": {"b": {"c": true}}}"#,
      "\"{{#a.b.c}}Here{{/a.b.c}}\" == \"Here\"", is: "\"Here\" == \"Here\""),
    SpecCase(
      "Dotted Names - Falsey", #"{"a": {"b": {"c": false}}}"#,
      "\"{{#a.b.c}}Here{{/a.b.c}}\" == \"\"", is: "\"\" == \"\""),
    SpecCase(
      "Dotted Names - Broken Chains", #"{"a": {}}"#,
      "\"{{#a.b.c}}Here{{/a.b.c}}\" == \"\"", is: "\"\" == \"\""),
  ]

  private static let sectionSpace: [SpecCase] = [
    SpecCase(
      "Surrounding Whitespace", #"{"boolean": true}"#, " | {{#boolean}}\t|\t{{/boolean}} | \n",
      is: " | \t|\t | \n"),
    SpecCase(
      "Internal Whitespace", #"{"boolean": true}"#,
      " | {{#boolean}} {{! Important Whitespace }}\n {{/boolean}} | \n", is: " |  \n  | \n"),
    SpecCase(
      "Indented Inline Sections", #"{"boolean": true}"#,
      " {{#boolean}}YES{{/boolean}}\n {{#boolean}}GOOD{{/boolean}}\n", is: " YES\n GOOD\n"),
    SpecCase(
      "Standalone Lines", #"{"boolean": true}"#,
      "| This Is\n{{#boolean}}\n|\n{{/boolean}}\n| A Line\n", is: "| This Is\n|\n| A Line\n"),
    SpecCase(
      "Indented Standalone Lines", #"{"boolean": true}"#,
      "| This Is\n  {{#boolean}}\n|\n  {{/boolean}}\n| A Line\n",
      is: "| This Is\n|\n| A Line\n"),
    SpecCase(
      "Standalone Line Endings", #"{"boolean": true}"#,
      "|\r\n{{#boolean}}\r\n{{/boolean}}\r\n|", is: "|\r\n|"),
    SpecCase(
      "Standalone Without Previous Line", #"{"boolean": true}"#,
      "  {{#boolean}}\n#{{/boolean}}\n/", is: "#\n/"),
    SpecCase(
      "Standalone Without Newline", #"{"boolean": true}"#,
      "#{{#boolean}}\n/\n  {{/boolean}}", is: "#\n/\n"),
    SpecCase("Padding", #"{"boolean": true}"#, "|{{# boolean }}={{/ boolean }}|", is: "|=|"),
  ]
}
