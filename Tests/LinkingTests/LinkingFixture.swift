import Basis
import Kennisbank
import Linking
import Reading
import Samples
import Testing

/// A kennisbank in memory: paths below `content/` with their texts.
func link(_ files: KeyValuePairs<String, String>) -> (site: Site, problems: [Diagnostic]) {
  let content = MemoryContent(Dictionary(uniqueKeysWithValues: files.map { ($0.key, $0.value) }))
  return (content.site, content.problems)
}

func innovatie(_ titel: String, fields: String = "", elementen: String = "", partners: String = "")
  -> String
{
  func section(_ name: String, _ text: String) -> String {
    "## \(name)\n\n\(text.isEmpty ? "Nog niet bekend." : text)\n\n"
  }
  return """
    ---
    titel: \(titel)
    samenvatting: \(String(repeating: "woord ", count: 25))
    fase: gewenst
    gecontroleerd-op: 2026-03-15
    doelgroep: [volwassenen]
    \(fields)
    ---


    """ + section("Thema", "") + section("Werkzame elementen", elementen)
      + section("Resultaten", "") + section("Partners", partners)
}
