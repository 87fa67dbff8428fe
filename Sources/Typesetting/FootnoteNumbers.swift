/// The footnotes of a page in the order in which the reader meets them, which is not the order of
/// the file: the page has its sections in an order of its own.
struct FootnoteNumbers {
  /// Definitions, by the number that the reader gave them.
  private(set) var order: [Int] = []
  private var numbers: [Int: Int] = [:]
  private var references: [Int: Int] = [:]

  /// Notes one more reference to a definition.
  /// - Returns: the number on the page, and which reference to it this is; both from 1.
  mutating func refer(to definition: Int) -> (number: Int, reference: Int) {
    let number: Int
    if let known = numbers[definition] {
      number = known
    } else {
      order.append(definition)
      number = order.count
      numbers[definition] = number
    }
    references[definition, default: 0] += 1
    return (number, references[definition] ?? 1)
  }

  func count(of definition: Int) -> Int { references[definition] ?? 0 }

  /// Ids with `_`, which no heading has.
  static func id(_ number: Int) -> String { "noot_\(number)" }

  static func backID(_ number: Int, _ reference: Int) -> String {
    reference == 1 ? "noot_\(number)_terug" : "noot_\(number)_terug_\(reference)"
  }
}
