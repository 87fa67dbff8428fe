internal import ArgumentParser

/// The forms in which `list` gives its rows.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case tekst
  case json
  case csv
}
