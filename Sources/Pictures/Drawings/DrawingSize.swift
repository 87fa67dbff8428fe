/// How large a drawing wants to be.
enum DrawingSize {
  /// A drawing that has a shape and no size is as wide as a browser makes what has no size.
  private static let widthWithoutSize = 300.0

  static func of(_ root: DrawingElement) -> PictureSize? {
    let box = root["viewBox"].flatMap(shape)
    let width = root["width"].flatMap(pixels)
    let height = root["height"].flatMap(pixels)
    switch (width, height, box) {
    case (let width?, let height?, _): return size(width, height)
    case (let width?, nil, let box?): return size(width, width * box.height / box.width)
    case (nil, let height?, let box?): return size(height * box.width / box.height, height)
    case (nil, nil, let box?):
      let scale = max(1, widthWithoutSize / box.width)
      return size(box.width * scale, box.height * scale)
    default: return nil
    }
  }

  private static func size(_ width: Double, _ height: Double) -> PictureSize? {
    let limit = 1...100_000.0
    let sides = (width.rounded(), height.rounded())
    guard limit.contains(sides.0), limit.contains(sides.1) else { return nil }
    return PictureSize(width: Int(sides.0), height: Int(sides.1))
  }

  private static func shape(_ box: String) -> (width: Double, height: Double)? {
    let numbers = box.split { $0 == "," || $0.isWhitespace }.map { Double($0) ?? .nan }
    guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0, numbers[2].isFinite,
      numbers[3].isFinite
    else { return nil }
    return (numbers[2], numbers[3])
  }

  /// A length with its unit; `nil` for a share of something else (`100%`, `2em`).
  private static func pixels(_ length: String) -> Double? {
    let text = length.trimmingPrefix { $0.isWhitespace }.lowercased()
    let number = text.prefix { "0123456789.e+-".contains($0) && !text.isEmpty }
    let digits = number.hasSuffix("e") ? number.dropLast() : number
    let unit = text[digits.endIndex...].filter { !$0.isWhitespace }
    guard let value = Double(digits), value > 0, value.isFinite, let scale = units[unit] else {
      return nil
    }
    return value * scale
  }

  private static let units: [String: Double] = [
    "": 1, "px": 1, "pt": 96 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96,
  ]
}
