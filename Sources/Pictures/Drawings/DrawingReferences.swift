/// How much a browser has to draw when parts of a drawing repeat other parts (`use`, patterns, masks).
///
/// Ten layers that each use the layer below ten times are a file of 1 KB and ten thousand million
/// shapes. Each element with an id is a part; a part is as large as what stands in it and what it
/// refers to.
struct DrawingReferences {
  private struct Part {
    var elements = 0
    var inner: [Int] = []
    var uses: [String] = []
  }

  /// The first is the drawing as a whole.
  private var parts = [Part()]
  private var names: [String: Int] = [:]
  /// The part that each open element belongs to.
  private var open = [0]

  /// A map of a country has about a hundred thousand shapes.
  private static let limit = 1_000_000

  mutating func start(_ element: DrawingElement) {
    var owner = open[open.count - 1]
    if let id = element["id"], names[id] == nil {
      parts.append(Part())
      parts[owner].inner.append(parts.count - 1)
      owner = parts.count - 1
      names[id] = owner
    }
    open.append(owner)
    parts[owner].elements += 1
    guard element.isSVG else { return }
    for attribute in element.attributes {
      if attribute.name == "href" {
        refer(to: attribute.value)
      } else if attribute.namespace == nil {
        refer(toAllIn: attribute.value)
      }
    }
  }

  mutating func end() {
    if open.count > 1 { open.removeLast() }
  }

  mutating func refer(toAllIn text: String) {
    for address in DrawingStyle.addresses(in: text) { refer(to: address) }
  }

  private mutating func refer(to address: some StringProtocol) {
    let bare = address.utf8.drop { DrawingStyle.isBlank($0) }
    guard bare.first == UInt8(ascii: "#") else { return }
    let name = String(decoding: bare.dropFirst(), as: UTF8.self)
    parts[open[open.count - 1]].uses.append(name)
  }

  /// Whether all parts together come to more than a browser can draw. Parts that refer to themselves
  /// are drawn once: browsers see the circle.
  var isEndless: Bool {
    var sizes = [Int?](repeating: nil, count: parts.count)
    var isOpen = [Bool](repeating: false, count: parts.count)
    var stack = [0]
    while let part = stack.last {
      if sizes[part] != nil {
        stack.removeLast()
        continue
      }
      let needed = parts[part].inner + parts[part].uses.compactMap { names[$0] }
      if !isOpen[part] {
        isOpen[part] = true
        stack += needed.filter { sizes[$0] == nil && !isOpen[$0] }
      } else {
        let size = needed.reduce(parts[part].elements) {
          min(Self.limit + 1, $0 + (sizes[$1] ?? 0))
        }
        sizes[part] = size
        stack.removeLast()
      }
    }
    return (sizes[0] ?? 0) > Self.limit
  }
}
