internal import ArgumentParser
internal import Hosting

/// The hosts by name.
extension Host: ExpressibleByArgument {
  init?(argument: String) {
    guard let host = Host.named(argument) else { return nil }
    self = host
  }

  static var allValueStrings: [String] { all.map(\.name) }

  var defaultValueDescription: String { name }
}
