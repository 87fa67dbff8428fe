/// What a publication is asked to do.
package struct PublishOptions: Sendable {
  package enum Destination: Sendable {
    case folder(String)
    case server(SSHAddress)
    case branch(GitAddress)
  }

  package let site: String
  package let destination: Destination
  /// Whether only to tell what would be done.
  package let isTrial: Bool
  /// Whether a target that holds files of others may be used.
  package let takesOver: Bool
  /// Whether nothing is kept for readers who have a page open.
  package let clearsAll: Bool
  /// Whether somebody can answer a question at a terminal.
  package let canAsk: Bool

  package init(
    site: String, destination: Destination, isTrial: Bool, takesOver: Bool, clearsAll: Bool,
    canAsk: Bool
  ) {
    self.site = site
    self.destination = destination
    self.isTrial = isTrial
    self.takesOver = takesOver
    self.clearsAll = clearsAll
    self.canAsk = canAsk
  }
}
