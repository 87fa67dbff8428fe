internal import Basis

/// Licences by their short name.
package enum Licence {
  /// The address of a Creative Commons licence; machines take no other words. `nil` for what is no
  /// such name.
  package static func address(_ name: String) -> String? {
    let words = Folding.key(name).split(separator: " ")
    guard words.count >= 2, let version = words.last, version.contains(".") else { return nil }
    if words[0] == "cc0" { return "https://creativecommons.org/publicdomain/zero/\(version)/" }
    guard words[0] == "cc", words.count == 3, words[1].hasPrefix("by") else { return nil }
    return "https://creativecommons.org/licenses/\(words[1])/\(version)/"
  }
}
