/// The tables of the open data, in the order of the page about them. To add one: a function in this
/// folder and a line here.
package enum Tables {
  package static let all: [Table] = [
    innovaties, resultaten, innovatieElementen, innovatiePartners, doelen, themas, elementen,
    partners, bijeenkomsten,
  ]
}
