internal import Writing

/// What stands at the target, as far as a publication has to know.
struct Standing: Sendable {
  /// The list of the last publication; `nil` where there was none.
  var list: PublicationList?
  /// Files of the site that stand there with the same bytes.
  var same: Set<OutputPath> = []
  /// Files of the site that stand there with other bytes.
  var different: Set<OutputPath> = []
  /// Files of the list that are no part of the site and stand there.
  var extra: Set<OutputPath> = []
}
