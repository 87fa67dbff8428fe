package import Basis
package import Writing

extension OutputBusy: ReportableError {
  package var message: Message { .outputBusy(output: output, process: process) }
}
