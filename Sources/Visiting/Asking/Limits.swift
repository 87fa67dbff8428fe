/// How politely and how patiently websites are asked.
package struct Limits: Sendable, Hashable {
  /// Between two questions to one host. The pause before a second try is three times as long, that
  /// before a third nine times.
  package var pause: Duration = .seconds(1)
  package var connectTimeout: Duration = .seconds(10)
  /// For one question in all.
  package var timeout: Duration = .seconds(20)
  /// A website that asks to be left alone for longer is not asked again in this run.
  package var longestWait: Duration = .seconds(60)
  /// How many hosts may be asked at the same time.
  package var hosts = 8
  /// How often an address is asked when the first try fails.
  package var tries = 3

  package init() {}
}
