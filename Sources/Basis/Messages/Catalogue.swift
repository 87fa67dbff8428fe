/// The list of messages: every code that the program can print, by subject.
package enum Catalogue {
  package static let all: [MessageCode] =
    MessageCode.files
    + MessageCode.frontMatter
    + MessageCode.markdown
    + MessageCode.fields
    + MessageCode.sections
    + MessageCode.post
    + MessageCode.statement
    + MessageCode.links
    + MessageCode.pictures
    + MessageCode.extern
    + MessageCode.templates
    + MessageCode.command
    + MessageCode.writing
    + MessageCode.memory
    + MessageCode.hosts
    + MessageCode.publishing

  package static func entry(_ name: String) -> MessageCode? {
    all.first { $0.name == name }
  }
}
