private import Writing

/// Puts a built site at its host.
///
/// - Parameter progress: told the step, how much is done and of how much.
/// - Throws: `Refusal` for wrong use, `PublishingFailure` and `SystemError` for what went wrong on the way.
package func publish(
  _ options: PublishOptions, progress: (@Sendable (String, Int, Int) -> Void)?
) async throws -> PublishReport {
  let site = try SourceSite(options.site)
  let steps = Steps(progress)
  let plan: Plan
  switch options.destination {
  case .folder(let path):
    plan = try FolderTarget(path, apartFrom: site).publish(site, options, steps)
  case .server(let address):
    plan = try await RsyncTarget(address, options).publish(site, steps)
  case .branch(let address):
    plan = try await GitTarget(address, options).publish(site, steps)
  }
  return PublishReport(plan, bytes: try site.size(of: plan.new + plan.changed))
}
