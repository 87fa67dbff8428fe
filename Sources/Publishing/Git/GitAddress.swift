package import Basis

/// A repository and the branch in it that a pages host shows.
package struct GitAddress: Sendable, Hashable {
  package let repository: String
  package let branch: String

  /// - Throws: `Refusal` for what a program could take for an option, and for a name that cannot be one of
  ///   a branch.
  package init(_ repository: String, branch: String) throws(Refusal) {
    try AddressRules.check(repository, option: "--git")
    try AddressRules.check(branch, option: "--tak")
    // `ext::` and its kin run a program.
    if repository.contains("::") { throw Refusal(.addressOfRepository(repository)) }
    guard GitAddress.isBranch(branch) else { throw Refusal(.branchInvalid(branch)) }
    self.repository = repository
    self.branch = branch
  }

  package var text: String { "\(repository) (tak \(branch))" }
  var reference: String { "refs/heads/\(branch)" }

  /// The rules of git-check-ref-format(1) and no more.
  private static func isBranch(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasSuffix(".lock") }
      && !name.contains("..") && !name.contains("@{") && !name.hasSuffix(".") && name != "@"
      && !name.utf8.contains { " ~^:?*[\\".utf8.contains($0) }
  }
}
