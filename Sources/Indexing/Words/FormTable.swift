/// Forms, each once, numbered in the order in which they came. Keeps all bytes in one array: a
/// kennisbank of 100,000 pages has tens of millions of words.
struct FormTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  /// Numbers of forms by hash; −1 where free.
  private var slots = [Int32](repeating: -1, count: 1024)

  var count: Int { ends.count }

  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[Int(number == 0 ? 0 : ends[number - 1])..<Int(ends[number])]
  }

  func string(_ number: Int) -> String { String(decoding: self[number], as: UTF8.self) }

  mutating func insert(_ form: ArraySlice<UInt8>) -> Int {
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: form)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(count)
    bytes += form
    ends.append(Int32(bytes.count))
    return count - 1
  }

  /// The number of a form; `nil` when it is not here.
  func number(of form: ArraySlice<UInt8>) -> Int? {
    let number = slots[slot(of: form)]
    return number < 0 ? nil : Int(number)
  }

  private func slot(of form: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in form { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] >= 0, self[Int(slots[slot])] != form { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in 0..<count { slots[slot(of: self[number])] = Int32(number) }
  }
}
