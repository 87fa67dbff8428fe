/// Text that somebody asked for (help, the version, a completion script), ready to print.
struct HelpRequest: Error {
  let text: String
}
