internal import ArgumentParser

/// The forms in which `check` gives the problems: text for people on standard error, the others for
/// programs on standard output.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case tekst
  case json
  case github
  case sarif
}
