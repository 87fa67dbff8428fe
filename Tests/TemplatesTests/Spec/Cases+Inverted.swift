extension SpecCase {
  static let inverted: [SpecCase] = [
    SpecCase("Falsey", #"{"b": false}"#, "\"{{^b}}Shown.{{/b}}\"", is: "\"Shown.\""),
    SpecCase("Truthy", #"{"b": true}"#, "\"{{^b}}Hidden.{{/b}}\"", is: "\"\""),
    SpecCase(
      "Null is falsey", #"{"null": null}"#, "\"{{^null}}Shown.{{/null}}\"", is: "\"Shown.\""),
    SpecCase(
      "Context", #"{"context": {"name": "Joe"}}"#, "\"{{^context}}Hi {{name}}.{{/context}}\"",
      is: "\"\""),
    SpecCase(
      "List", #"{"list": [{"n": 1}, {"n": 2}, {"n": 3}]}"#, "\"{{^list}}{{n}}{{/list}}\"",
      is: "\"\""),
    SpecCase(
      "Empty List", #"{"list": []}"#, "\"{{^list}}Yay lists!{{/list}}\"", is: "\"Yay lists!\""),
    SpecCase(
      "Doubled", #"{"bool": false, "two": "second"}"#,
      "{{^bool}}\n* first\n{{/bool}}\n* {{two}}\n{{^bool}}\n* third\n{{/bool}}\n",
      is: "* first\n* second\n* third\n"),
    SpecCase(
      "Nested (Falsey)", #"{"bool": false}"#,
      "| A {{^bool}}B {{^bool}}C{{/bool}} D{{/bool}} E |", is: "| A B C D E |"),
    SpecCase(
      "Nested (Truthy)", #"{"bool": true}"#,
      "| A {{^bool}}B {{^bool}}C{{/bool}} D{{/bool}} E |", is: "| A  E |"),
    SpecCase(
      "Context Misses", "{}", "[{{^missing}}Cannot find key 'missing'!{{/missing}}]",
      is: "[Cannot find key 'missing'!]"),
    SpecCase(
      "Dotted Names - Truthy", #"{"a": {"b": {"c": true}}}"#,
      "\"{{^a.b.c}}Not Here{{/a.b.c}}\" == \"\"", is: "\"\" == \"\""),
    SpecCase(
      "Dotted Names - Falsey", #"{"a": {"b": {"c": false}}}"#,
      "\"{{^a.b.c}}Not Here{{/a.b.c}}\" == \"Not Here\"", is: "\"Not Here\" == \"Not Here\""),
    SpecCase(
      "Dotted Names - Broken Chains", #"{"a": {}}"#,
      "\"{{^a.b.c}}Not Here{{/a.b.c}}\" == \"Not Here\"", is: "\"Not Here\" == \"Not Here\""),
    SpecCase(
      "Surrounding Whitespace", #"{"boolean": false}"#, " | {{^boolean}}\t|\t{{/boolean}} | \n",
      is: " | \t|\t | \n"),
    SpecCase(
      "Internal Whitespace", #"{"boolean": false}"#,
      " | {{^boolean}} {{! Important Whitespace }}\n {{/boolean}} | \n", is: " |  \n  | \n"),
    SpecCase(
      "Indented Inline Sections", #"{"boolean": false}"#,
      " {{^boolean}}NO{{/boolean}}\n {{^boolean}}WAY{{/boolean}}\n", is: " NO\n WAY\n"),
    SpecCase(
      "Standalone Lines", #"{"boolean": false}"#,
      "| This Is\n{{^boolean}}\n|\n{{/boolean}}\n| A Line\n", is: "| This Is\n|\n| A Line\n"),
    SpecCase(
      "Standalone Indented Lines", #"{"boolean": false}"#,
      "| This Is\n  {{^boolean}}\n|\n  {{/boolean}}\n| A Line\n",
      is: "| This Is\n|\n| A Line\n"),
    SpecCase(
      "Standalone Line Endings", #"{"boolean": false}"#,
      "|\r\n{{^boolean}}\r\n{{/boolean}}\r\n|", is: "|\r\n|"),
    SpecCase(
      "Standalone Without Previous Line", #"{"boolean": false}"#,
      "  {{^boolean}}\n^{{/boolean}}\n/", is: "^\n/"),
    SpecCase(
      "Standalone Without Newline", #"{"boolean": false}"#,
      "^{{^boolean}}\n/\n  {{/boolean}}", is: "^\n/\n"),
    SpecCase("Padding", #"{"boolean": false}"#, "|{{^ boolean }}={{/ boolean }}|", is: "|=|"),
  ]
}
