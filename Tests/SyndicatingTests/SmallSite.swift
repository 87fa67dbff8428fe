import Basis
import Kennisbank
import Linking
import Reading
import Samples
import Testing

/// A kennisbank in memory: files by path below the content folder.
func smallSite(
  _ files: [String: String], settings: String = "naam: Kennisbank Test\n",
  vandaag: String = "2026-11-21"
) throws -> Site {
  let content = MemoryContent(
    files, settings: settings, day: try #require(CalendarDate(iso: vandaag)))
  #expect(content.faults.map(\.message.text) == [])
  return content.site
}

/// An innovatie with lines of front matter of its own.
func innovatie(_ titel: String, _ lines: String, gecontroleerd: String = "2026-01-01") -> String {
  """
  ---
  titel: \(titel)
  samenvatting: >-
    Vrijwilligers bellen elke ochtend met ouderen die alleen wonen en zij vragen hoe het gaat. Wie niet
    opneemt krijgt bezoek van een buurvrouw of buurman uit de straat.
  gecontroleerd-op: \(gecontroleerd)
  doelgroep: [65plus]
  \(lines)
  ---

  ## Thema

  Nog niet bekend.

  ## Werkzame elementen

  Nog niet bekend.

  ## Resultaten

  Nog niet bekend.

  ## Partners

  Nog niet bekend.
  """
}
