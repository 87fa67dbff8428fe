extension SpecCase {
  static let partials: [SpecCase] = [
    SpecCase(
      "Basic Behavior", "{}", "\"{{>text}}\"", ["text": "from partial"], is: "\"from partial\""),
    SpecCase("Failed Lookup", "{}", "\"{{>text}}\"", is: "\"\""),
    SpecCase(
      "Context", #"{"text": "content"}"#, "\"{{>partial}}\"", ["partial": "*{{text}}*"],
      is: "\"*content*\""),
    SpecCase(
      "Recursion", #"{"content": "X", "nodes": [{"content": "Y", "nodes": []}]}"#, "{{>node}}",
      ["node": "{{content}}<{{#nodes}}{{>node}}{{/nodes}}>"], is: "X<Y<>>"),
    SpecCase(
      "Nested", #"{"a": "hello", "b": "world"}"#, "{{>outer}}",
      ["outer": "*{{a}} {{>inner}}*", "inner": "{{b}}!"], is: "*hello world!*"),
    SpecCase(
      "Surrounding Whitespace", "{}", "| {{>partial}} |", ["partial": "\t|\t"], is: "| \t|\t |"),
    SpecCase(
      "Inline Indentation", #"{"data": "|"}"#, "  {{data}}  {{> partial}}\n",
      ["partial": ">\n>"], is: "  |  >\n>\n"),
    SpecCase(
      "Standalone Line Endings", "{}", "|\r\n{{>partial}}\r\n|", ["partial": ">"], is: "|\r\n>|"),
    SpecCase(
      "Standalone Without Previous Line", "{}", "  {{>partial}}\n>", ["partial": ">\n>"],
      is: "  >\n  >>"),
    SpecCase(
      "Standalone Without Newline", "{}", ">\n  {{>partial}}", ["partial": ">\n>"],
      is: ">\n  >\n  >"),
    SpecCase(
      "Standalone Indentation", #"{"content": "<\n->"}"#, "\\\n {{>partial}}\n/\n",
      ["partial": "|\n{{{content}}}\n|\n"], is: "\\\n |\n <\n->\n |\n/\n"),
    SpecCase(
      "Padding Whitespace", #"{"boolean": true}"#, "|{{> partial }}|", ["partial": "[]"],
      is: "|[]|"),
  ]
}
