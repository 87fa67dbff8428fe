package import Basis
internal import Kennisbank

/// The known days of all innovaties in the order of time, made once, so that a period costs no more
/// than what happened in it.
///
/// The format has no day of adding. An innovatie is *added* in the period in which its first known
/// phase falls (the oldest of `fase-historie`, or `fase-sinds` when there is no history), *stopped* or
/// *moved* by the last phase that it came into in the period, and *updated* when it was checked in the
/// period (`gecontroleerd-op`) and no change of phase is known. An old period therefore tells the same
/// later on, as long as writers keep the history; only what was merely checked moves on with the day
/// of the check.
package struct Timeline: Sendable {
  private struct Moment: Sendable {
    let day: CalendarDate
    let innovatie: DocumentID
    /// Which of the steps of `Innovatie.verloop` it is; `nil` for a check.
    let step: Int?
  }

  private let moments: [Moment]
  private let site: Site

  package init(_ site: Site) {
    var moments: [Moment] = []
    for document in site.documents(of: .innovatie) {
      guard case .innovatie(let innovatie) = document.content else { continue }
      for (number, step) in innovatie.verloop.enumerated() {
        moments.append(Moment(day: step.sinds, innovatie: document.id, step: number))
      }
      moments.append(
        Moment(day: innovatie.gecontroleerdOp, innovatie: document.id, step: nil))
    }
    self.site = site
    self.moments = moments.sorted {
      ($0.day, $0.innovatie, $0.step ?? .max) < ($1.day, $1.innovatie, $1.step ?? .max)
    }
  }

  /// - Parameter last: the last day of the period, which belongs to it.
  package func news(from first: CalendarDate, to last: CalendarDate) -> News {
    var steps: [DocumentID: Range<Int>] = [:]
    var checked: Set<DocumentID> = []
    for moment in moments[place(of: first)...] {
      if moment.day > last { break }
      if let step = moment.step {
        let before = steps[moment.innovatie]?.lowerBound ?? step
        steps[moment.innovatie] = before..<step + 1
      } else {
        checked.insert(moment.innovatie)
      }
    }
    var news = News()
    for id in site.order.sorted(checked.union(steps.keys)) {
      if let range = steps[id] { enter(id, range, into: &news) } else { enter(id, into: &news) }
    }
    return news
  }

  /// - Parameter range: the steps that fall in the period.
  private func enter(_ id: DocumentID, _ range: Range<Int>, into news: inout News) {
    guard let verloop = site.innovatie(id)?.verloop, let last = verloop[range].last else { return }
    let from = range.lowerBound > 0 ? verloop[range.lowerBound - 1].fase : nil
    let step = News.Step(innovatie: id, from: from, to: last.fase, since: last.sinds)
    if last.fase == .gestopt {
      news.stopped.append(step)
    } else if from == nil {
      news.added.append(step)
    } else if from == last.fase {
      news.updated.append(id)
    } else {
      news.moved.append(step)
    }
  }

  private func enter(_ id: DocumentID, into news: inout News) {
    guard let innovatie = site.innovatie(id) else { return }
    guard innovatie.fase == .gestopt else { return news.updated.append(id) }
    // One that stopped on a known day was news then.
    if innovatie.verloop.last?.fase != .gestopt {
      news.stopped.append(
        News.Step(
          innovatie: id, from: innovatie.verloop.last?.fase, to: .gestopt, since: nil))
    }
  }

  /// The first moment on or after a day, found by halving.
  private func place(of day: CalendarDate) -> Int {
    var low = 0
    var high = moments.count
    while low < high {
      let middle = (low + high) / 2
      if moments[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
