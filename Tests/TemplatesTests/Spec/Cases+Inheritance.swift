extension SpecCase {
  static let inheritance: [SpecCase] = blockDefaults + overriding + levels + blockSpace

  private static let blockDefaults: [SpecCase] = [
    SpecCase("Default", "{}", "{{$title}}Default title{{/title}}\n", is: "Default title\n"),
    SpecCase(
      "Variable", #"{"bar": "baz"}"#, "{{$foo}}default {{bar}} content{{/foo}}\n",
      is: "default baz content\n"),
    SpecCase(
      "Triple Mustache", #"{"bar": "<baz>"}"#, "{{$foo}}default {{{bar}}} content{{/foo}}\n",
      is: "default <baz> content\n"),
    SpecCase(
      "Sections", #"{"bar": {"baz": "qux"}}"#,
      "{{$foo}}default {{#bar}}{{baz}}{{/bar}} content{{/foo}}\n", is: "default qux content\n"),
    SpecCase(
      "Negative Sections", #"{"baz": "three"}"#,
      "{{$foo}}default {{^bar}}{{baz}}{{/bar}} content{{/foo}}\n", is: "default three content\n"),
    SpecCase(
      "Mustache Injection", #"{"bar": {"baz": "{{qux}}"}}"#,
      "{{$foo}}default {{#bar}}{{baz}}{{/bar}} content{{/foo}}\n",
      is: "default {{qux}} content\n"),
    SpecCase(
      "Inherit", "{}", "{{<include}}{{/include}}\n",
      ["include": "{{$foo}}default content{{/foo}}"], is: "default content"),
  ]

  private static let overriding: [SpecCase] = [
    SpecCase(
      "Overridden content", "{}", "{{<super}}{{$title}}sub template title{{/title}}{{/super}}",
      ["super": "...{{$title}}Default title{{/title}}..."], is: "...sub template title..."),
    SpecCase(
      "Data does not override block", #"{"var": "var in data"}"#,
      "{{<include}}{{$var}}var in template{{/var}}{{/include}}",
      ["include": "{{$var}}var in include{{/var}}"], is: "var in template"),
    SpecCase(
      "Data does not override block default", #"{"var": "var in data"}"#,
      "{{<include}}{{/include}}", ["include": "{{$var}}var in include{{/var}}"],
      is: "var in include"),
    SpecCase(
      "Overridden parent", "{}", "test {{<parent}}{{$stuff}}override{{/stuff}}{{/parent}}",
      ["parent": "{{$stuff}}...{{/stuff}}"], is: "test override"),
    SpecCase(
      "Two overridden parents", "{}",
      "test {{<parent}}{{$stuff}}override1{{/stuff}}{{/parent}} "
        + "{{<parent}}{{$stuff}}override2{{/stuff}}{{/parent}}\n",
      ["parent": "|{{$stuff}}...{{/stuff}}{{$default}} default{{/default}}|"],
      is: "test |override1 default| |override2 default|\n"),
    SpecCase(
      "Override parent with newlines", "{}",
      "{{<parent}}{{$ballmer}}\npeaked\n\n:(\n{{/ballmer}}{{/parent}}",
      ["parent": "{{$ballmer}}peaking{{/ballmer}}"], is: "peaked\n\n:(\n"),
    SpecCase(
      "Inherit indentation", "{}",
      "{{<parent}}{{$nineties}}hammer time{{/nineties}}{{/parent}}",
      ["parent": "stop:\n  {{$nineties}}collaborate and listen{{/nineties}}\n"],
      is: "stop:\n  hammer time\n"),
    SpecCase(
      "Only one override", "{}", "{{<parent}}{{$stuff2}}override two{{/stuff2}}{{/parent}}",
      ["parent": "{{$stuff}}new default one{{/stuff}}, {{$stuff2}}new default two{{/stuff2}}"],
      is: "new default one, override two"),
    SpecCase(
      "Parent template", "{}", "{{>parent}}|{{<parent}}{{/parent}}",
      ["parent": "{{$foo}}default content{{/foo}}"], is: "default content|default content"),
    SpecCase(
      "Text inside parent, with a block", "{}",
      "{{<parent}} asdfasd {{$foo}}hmm{{/foo}} asdfasdfasdf {{/parent}}",
      ["parent": "{{$foo}}default content{{/foo}}"], is: "hmm"),
    SpecCase(
      "Text inside parent", "{}", "{{<parent}} asdfasd asdfasdfasdf {{/parent}}",
      ["parent": "{{$foo}}default content{{/foo}}"], is: "default content"),
    SpecCase(
      "Block scope", #"{"fruit": "apples", "nested": {"fruit": "bananas"}}"#,
      "{{<parent}}{{$block}}I say {{fruit}}.{{/block}}{{/parent}}",
      ["parent": "{{#nested}}{{$block}}You say {{fruit}}.{{/block}}{{/nested}}"],
      is: "I say bananas."),
  ]

  private static let levels: [SpecCase] = [
    SpecCase(
      "Recursion", "{}", "{{<parent}}{{$foo}}override{{/foo}}{{/parent}}",
      [
        "parent": "{{$foo}}default content{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
        "parent2": "{{$foo}}parent2 default content{{/foo}} "
          + "{{<parent}}{{$bar}}don't recurse{{/bar}}{{/parent}}",
      ], is: "override override override don't recurse"),
    SpecCase(
      "Multi-level inheritance", "{}", "{{<parent}}{{$a}}c{{/a}}{{/parent}}",
      [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}",
        "older": "{{<grandParent}}{{$a}}o{{/a}}{{/grandParent}}",
        "grandParent": "{{$a}}g{{/a}}",
      ], is: "c"),
    SpecCase(
      "Multi-level inheritance, no sub child", "{}", "{{<parent}}{{/parent}}",
      [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}",
        "older": "{{<grandParent}}{{$a}}o{{/a}}{{/grandParent}}",
        "grandParent": "{{$a}}g{{/a}}",
      ], is: "p"),
  ]

  private static let blockSpace: [SpecCase] = [
    SpecCase(
      "Standalone parent", "{}", "Hi,\n  {{<parent}}{{/parent}}\n", ["parent": "one\ntwo\n"],
      is: "Hi,\n  one\n  two\n"),
    SpecCase(
      "Standalone block", "{}", "{{<parent}}{{$block}}\none\ntwo{{/block}}\n{{/parent}}\n",
      ["parent": "Hi,\n  {{$block}}{{/block}}\n"], is: "Hi,\n  one\n  two\n"),
    SpecCase(
      "Block reindentation", "{}",
      "{{<parent}}{{$block}}\n    one\n    two\n{{/block}}{{/parent}}\n",
      ["parent": "Hi,\n  {{$block}}\n  {{/block}}\n"], is: "Hi,\n  one\n  two\n"),
    SpecCase(
      "Intrinsic indentation", "{}", "{{<parent}}{{$block}}\none\ntwo\n{{/block}}{{/parent}}\n",
      ["parent": "Hi,\n{{$block}}\n  default\n{{/block}}\n"], is: "Hi,\n  one\n  two\n"),
    SpecCase(
      "Nested block reindentation", "{}",
      "{{<parent}}{{$nested}}\nthree\n{{/nested}}{{/parent}}\n",
      [
        "parent": "{{<grandparent}}{{$block}}\n  one\n  {{$nested}}\n    two\n  {{/nested}}\n"
          + "{{/block}}{{/grandparent}}\n",
        "grandparent": "{{$block}}default{{/block}}",
      ], is: "one\n  three\n"),
  ]
}
