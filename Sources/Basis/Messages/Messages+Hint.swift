extension Message {
  /// The help line of a name that is nearly right; without a near name the fallback.
  static func meant(_ nearest: String?, otherwise: String? = nil) -> String? {
    nearest.map { "bedoelde u '\($0)'?" } ?? otherwise
  }
}
