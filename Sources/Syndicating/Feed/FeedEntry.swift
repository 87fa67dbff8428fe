internal import Basis

/// An entry of a feed: something that is new or changed.
struct FeedEntry: Sendable {
  struct Category: Sendable {
    let term: String
    /// The address of the list that the term belongs to; `nil` for a kind of page.
    let scheme: String?
    let label: String
  }

  let id: String
  let titel: String
  let updated: CalendarDate
  /// The page.
  let address: String
  /// A calendar file, for a meeting.
  var calendar: String?
  /// In plain text.
  let summary: String
  /// HTML of our own making.
  let content: [UInt8]
  let categories: [Category]
}
