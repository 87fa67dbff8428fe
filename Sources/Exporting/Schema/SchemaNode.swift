internal import Basis

/// Pieces of a JSON Schema (draft 2020-12), each with what it means in Dutch.
enum SchemaNode {
  static func text(_ titel: String, format: String? = nil, pattern: String? = nil) -> JSON {
    .object([
      "type": .text("string"), "title": .text(titel), "minLength": .number(1),
      "format": format.map { .text($0) }, "pattern": pattern.map { .text($0) },
    ])
  }

  static func day(_ titel: String) -> JSON {
    text(titel, format: "date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  }

  static func address(_ titel: String) -> JSON { text(titel, format: "iri") }

  /// The place of a page below the site, such as `innovaties/cazhem/`.
  static func id(_ titel: String, in folder: String? = nil) -> JSON {
    text(titel, pattern: "^\(folder ?? "[a-z-]+")/[a-z0-9]+(-[a-z0-9]+)*/$")
  }

  /// The place of an opgave or doel on the page of its thema.
  static func doelID(_ titel: String) -> JSON {
    text(titel, pattern: "^themas/[a-z0-9]+(-[a-z0-9]+)*/#(opgave|doel)-[a-z0-9-]+$")
  }

  /// Text with Markdown, in which links are relative to the page of the document.
  static func markdown(_ titel: String) -> JSON {
    .object([
      "type": .text("string"), "title": .text(titel), "minLength": .number(1),
      "contentMediaType": .text("text/markdown"),
    ])
  }

  static func number(_ titel: String, from least: Int = 0, to most: Int? = nil) -> JSON {
    .object([
      "type": .text("integer"), "title": .text(titel), "minimum": .number(least),
      "maximum": most.map { .number($0) },
    ])
  }

  static func flag(_ titel: String) -> JSON {
    .object(["type": .text("boolean"), "title": .text(titel)])
  }

  /// One of a closed list; any text where the list is empty.
  static func choice(_ titel: String, _ values: [String]) -> JSON {
    .object([
      "type": .text("string"), "title": .text(titel),
      "enum": values.isEmpty ? nil : .list(values.map { .text($0) }),
    ])
  }

  /// A list is left out when it is empty.
  static func list(_ titel: String, _ items: JSON, isUnique: Bool = false) -> JSON {
    .object([
      "type": .text("array"), "title": .text(titel), "minItems": .number(1), "items": items,
      "uniqueItems": isUnique ? .flag(true) : nil,
    ])
  }

  static func texts(_ titel: String) -> JSON { list(titel, text("Een van de waarden")) }

  static func choices(_ titel: String, _ values: [String]) -> JSON {
    list(titel, choice("Een van de waarden", values), isUnique: true)
  }

  static func definition(_ name: String) -> JSON { .object(["$ref": .text("#/$defs/\(name)")]) }

  /// An object that holds nothing but these members.
  static func object(
    _ titel: String, required: [String], _ members: KeyValuePairs<String, JSON>
  ) -> JSON {
    .object([
      "type": .text("object"), "title": .text(titel),
      "required": required.isEmpty ? nil : .list(required.map { .text($0) }),
      "additionalProperties": .flag(false),
      "properties": .object(members.map { JSON.Member($0.key, $0.value) }),
    ])
  }
}
