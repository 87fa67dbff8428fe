/// The few styles of a report on a terminal; meaning never hangs on the colour alone.
enum TextStyle {
  case bold
  case marker
  case severity(Severity)

  /// The terminal sequence that switches the style on.
  var start: String {
    switch self {
    case .bold: "\u{1b}[1m"
    case .marker: "\u{1b}[32m"
    case .severity(.fout): "\u{1b}[1;31m"
    case .severity(.waarschuwing): "\u{1b}[1;33m"
    case .severity(.opmerking): "\u{1b}[1;36m"
    }
  }

  /// The sequence that switches every style off.
  static let end = "\u{1b}[0m"
}
