/// Words are ASCII bytes; their endings are written as text, for the reader.
extension [UInt8] {
  func hasEnding(_ ending: String) -> Bool {
    let ending = ending.utf8
    guard count >= ending.count else { return false }
    var place = count - ending.count
    for byte in ending {
      if self[place] != byte { return false }
      place += 1
    }
    return true
  }

  func hasBeginning(_ beginning: String) -> Bool { starts(with: beginning.utf8) }

  func without(_ ending: Int) -> [UInt8] { Array(dropLast(ending)) }
}
