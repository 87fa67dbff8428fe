import Basis
import Kennisbank

/// Every reference turned around: who refers to a thema, doel, element, partner, document. Lists of
/// innovaties are in the order of their titles. One pass over all references.
struct BackIndex {
  let documents: [Document]
  private(set) var innovatiesOfDoel: [[DocumentID]]
  private(set) var innovatiesOfThema: [[ThemaUse]]
  private(set) var usesOfElement: [[ElementUse]]
  private(set) var usesOfPartner: [[PartnerUse]]
  private(set) var incoming: [[DocumentID]]
  private(set) var bijeenkomstenAbout: [[DocumentID]]

  init(
    documents: [Document], order: TitleOrder, links: [InnovatieLinks], doelCount: Int,
    subjects: [[DocumentID]]
  ) {
    self.documents = documents
    let count = documents.count
    innovatiesOfDoel = Array(repeating: [], count: doelCount)
    innovatiesOfThema = Array(repeating: [], count: count)
    usesOfElement = Array(repeating: [], count: count)
    usesOfPartner = Array(repeating: [], count: count)
    incoming = Array(repeating: [], count: count)
    bijeenkomstenAbout = Array(repeating: [], count: count)
    for id in order.all {
      enter(documents[id.index], links[id.index], subjects[id.index])
    }
    for index in innovatiesOfThema.indices {
      let uses = innovatiesOfThema[index]
      innovatiesOfThema[index] = uses.filter(\.isLead) + uses.filter { !$0.isLead }
    }
    let begins = documents.map { document -> LocalTime? in
      if case .bijeenkomst(let meeting) = document.content { meeting.begin } else { nil }
    }
    for index in bijeenkomstenAbout.indices {
      bijeenkomstenAbout[index].sort { left, right in
        guard let a = begins[left.index], let b = begins[right.index], a != b else {
          return left < right
        }
        return a > b
      }
    }
  }

  private mutating func enter(
    _ document: Document, _ links: InnovatieLinks, _ subjects: [DocumentID]
  ) {
    for (place, thema) in links.themas.enumerated() {
      let use = ThemaUse(innovatie: document.id, isLead: place == 0)
      if innovatiesOfThema[thema.thema.index].last?.innovatie != document.id {
        innovatiesOfThema[thema.thema.index].append(use)
      }
      for doel in thema.doelen where innovatiesOfDoel[doel.index].last != document.id {
        innovatiesOfDoel[doel.index].append(document.id)
      }
    }
    for (item, element) in links.elementen.enumerated()
    where usesOfElement[element.index].last?.innovatie != document.id {
      usesOfElement[element.index].append(ElementUse(innovatie: document.id, item: item))
    }
    if case .innovatie(let innovatie) = document.content {
      for (item, partner) in zip(innovatie.partners, links.partners) {
        usesOfPartner[partner.index].append(PartnerUse(innovatie: document.id, rol: item.rol))
      }
    }
    for case .document(let target, _) in document.links
    where target != document.id && incoming[target.index].last != document.id {
      incoming[target.index].append(document.id)
    }
    for subject in subjects { bijeenkomstenAbout[subject.index].append(document.id) }
  }
}
