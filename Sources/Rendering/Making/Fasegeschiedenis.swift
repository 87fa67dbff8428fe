internal import Basis
internal import Kennisbank
internal import Linking

/// How many innovaties were in each fase at the end of each quarter or year, and are today, counted
/// from `fase-historie` and `fase-sinds`.
struct Fasegeschiedenis {
  struct Moment {
    let naam: String
    let datum: CalendarDate
    /// By the step of the fase.
    var aantallen = Fase.allCases.map { _ in 0 }
  }

  private struct Stap {
    let fase: Fase
    let sinds: CalendarDate
  }

  /// Above so many months years are counted, so that the steps stay wide enough to see.
  private static let mostMonthsOfQuarters = 48
  private static let mostYears = 20

  /// Oldest first; the last one is today. Empty when no innovatie says since when.
  let momenten: [Moment]
  /// How many innovaties say since when.
  let gedateerd: Int

  init(_ site: Site) {
    let roads = site.documents(of: .innovatie).compactMap { document in
      site.innovatie(document.id).flatMap { Fasegeschiedenis.steps(of: $0, until: site.vandaag) }
    }
    gedateerd = roads.count
    guard let start = roads.compactMap(\.first?.sinds).min() else {
      momenten = []
      return
    }
    var momenten = Fasegeschiedenis.moments(from: start, to: site.vandaag)
    for road in roads {
      for (place, moment) in momenten.enumerated() {
        guard let now = road.last(where: { $0.sinds <= moment.datum }) else { continue }
        momenten[place].aantallen[now.fase.step] += 1
      }
    }
    self.momenten = momenten
  }

  /// The fasen of an innovatie with their first days, oldest first; the last is where it is today.
  private static func steps(of innovatie: Innovatie, until today: CalendarDate) -> [Stap]? {
    var steps = innovatie.faseHistorie.map { Stap(fase: $0.fase, sinds: $0.sinds) }
    if let since = innovatie.faseSinds {
      steps.append(Stap(fase: innovatie.fase, sinds: since))
    }
    steps = steps.filter { $0.sinds <= today }.enumerated().sorted {
      ($0.element.sinds, $0.offset) < ($1.element.sinds, $1.offset)
    }.map(\.element)
    guard let last = steps.last else { return nil }
    // The history may end before the last change; where it is today is known anyhow.
    if last.fase != innovatie.fase { steps.append(Stap(fase: innovatie.fase, sinds: today)) }
    return steps
  }

  /// The ends of periods from the one before the first day, so that a beginning can be seen.
  private static func moments(from start: CalendarDate, to today: CalendarDate) -> [Moment] {
    let months = (today.year - start.year) * 12 + today.month - start.month
    let isByYear = months > mostMonthsOfQuarters
    var ends: [CalendarDate] = []
    if isByYear {
      let first = max(start.year - 1, today.year - mostYears)
      ends = (first..<today.year).compactMap { CalendarDate(year: $0, month: 12, day: 31) }
    } else {
      let first = start.year * 4 + (start.month - 1) / 3 - 1
      let last = today.year * 4 + (today.month - 1) / 3
      ends = (first..<last).compactMap { quarter in
        let month = quarter % 4 * 3 + 3
        return CalendarDate(
          year: quarter / 4, month: month, day: month == 3 || month == 12 ? 31 : 30)
      }
    }
    return ends.map {
      Moment(naam: isByYear ? "eind \($0.year)" : $0.dutch, datum: $0)
    } + [Moment(naam: today.dutch, datum: today)]
  }
}
