package import Basis

/// A message as a file that mail programs open (RFC 5322, `.eml`): the same letter as text and as
/// HTML. `X-Unsent` makes Outlook open it as a draft. Nothing in it depends on the moment of making.
package struct MailMessage: Sendable {
  package let from: String
  package let mailbox: String
  package let subject: String
  package let date: CalendarDate
  /// In the form of a mailbox, unique for the letter.
  package let id: String
  package let language: String
  package let text: [UInt8]
  package let html: [UInt8]

  package init(
    from: String, mailbox: String, subject: String, date: CalendarDate, id: String,
    language: String, text: [UInt8], html: [UInt8]
  ) {
    self.from = from
    self.mailbox = mailbox
    self.subject = subject
    self.date = date
    self.id = id
    self.language = language
    self.text = text
    self.html = html
  }

  /// `=` never stands before `_` in quoted-printable, so no part can hold it.
  private static let boundary = "=_leernetwerk"

  package var bytes: [UInt8] {
    let name = HeaderText.phrase(from, after: 6)
    let fold = name.utf8.count + mailbox.utf8.count > 66 ? "\r\n" : ""
    let sender = "\(name)\(fold) <\(mailbox)>"
    let head = [
      "From: \(sender)", HeaderText.field("Subject", subject),
      "Date: \(MailMessage.instant(date))", "Message-ID: <\(id)>", "X-Unsent: 1",
      "MIME-Version: 1.0", "Content-Language: \(language)",
      "Content-Type: multipart/alternative; boundary=\"\(MailMessage.boundary)\"",
    ]
    return line(head.joined(separator: "\r\n")) + part("text/plain", text)
      + part("text/html", html) + line("--\(MailMessage.boundary)--")
  }

  private func part(_ type: String, _ content: [UInt8]) -> [UInt8] {
    line(
      "\r\n--\(MailMessage.boundary)\r\nContent-Type: \(type); charset=utf-8\r\n"
        + "Content-Transfer-Encoding: quoted-printable\r\n")
      + QuotedPrintable.encoded(content) + line("")
  }

  private func line(_ text: String) -> [UInt8] { Array((text + "\r\n").utf8) }

  /// Noon of the day, as `Fri, 20 Nov 2026 12:00:00 +0000`.
  private static func instant(_ date: CalendarDate) -> String {
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let day = days[((date.daysSince1970 % 7) + 7) % 7]
    return "\(day), \(date.day) \(months[date.month - 1]) \(date.year) 12:00:00 +0000"
  }
}
