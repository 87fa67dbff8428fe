import Basis
import Testing

@testable import Publishing

@Suite struct AddressTests {
  @Test(arguments: [
    ("server.example:/srv/www", "server.example", "/srv/www"),
    ("gebruiker@server.example:public_html", "gebruiker@server.example", "public_html"),
    ("a@b.example@ssh.example:~/www", "a@b.example@ssh.example", "www"),
    ("alias:web site", "alias", "web site"),
    ("[::1]:/srv", "::1", "/srv"),
    ("u@[fe80::1%eth0]:/srv", "u@fe80::1%eth0", "/srv"),
    ("host:-map", "host", "./-map"),
    ("host:/a:b", "host", "/a:b"),
  ])
  func readsAServerAndAFolder(text: String, host: String, folder: String) throws {
    let address = try SSHAddress(text, port: nil)
    #expect(address.host == host)
    #expect(address.folder == folder)
  }

  /// What a program could take for an option, for its own server or for a shell.
  @Test(arguments: [
    "", "server", "/srv/www", "./a:b", "server:", "server:~", "server:/", ":/srv",
    "-oProxyCommand=x:/srv",
    "u@-oProxyCommand=x:/srv", "@host:/srv", "u@:/srv", "host::module", "rsync://host/module",
    "ssh://host/srv", "ho st:/srv", "host;id:/srv", "$(id):/srv", "host:/srv\nx", "host:/a\u{7f}",
  ])
  func refusesWhatIsNoServer(text: String) {
    #expect(throws: Refusal.self) { try SSHAddress(text, port: nil) }
  }

  @Test(arguments: [
    "git@git.example:organisatie/kennisbank.git", "https://git.example/o/k.git", "/srv/git/k.git",
    "../k.git", "ssh://git@git.example:2222/o/k.git",
  ])
  func takesTheAddressesOfGit(text: String) throws {
    #expect(try GitAddress(text, branch: "gh-pages").reference == "refs/heads/gh-pages")
  }

  @Test(arguments: ["", "-x", "--upload-pack=x", "ext::sh -c id", "fd::3", "a\nb"])
  func refusesWhatWouldRunAProgram(text: String) {
    #expect(throws: Refusal.self) { try GitAddress(text, branch: "pages") }
  }

  @Test(arguments: [
    "", "-x", "a b", "a..b", ".a", "a/.b", "a/", "/a", "a//b", "a.lock", "a.", "a~1", "a^", "a:b",
    "a?", "a*", "a[", "a\\b", "@", "a@{1}", "a\u{1}",
  ])
  func refusesWhatIsNoBranch(name: String) {
    #expect(throws: Refusal.self) { try GitAddress("https://git.example/k.git", branch: name) }
  }

  @Test(arguments: ["pages", "gh-pages", "site/kennisbank", "v1.0", "überzicht"])
  func takesTheNamesOfBranches(name: String) throws {
    #expect(try GitAddress("https://git.example/k.git", branch: name).branch == name)
  }

  @Test func tellsAServerFromAFolder() {
    for text in ["u@host:/srv", "git@git.example:o/k.git", "-x", "", "a\nb"] {
      #expect(throws: Refusal.self) { try AddressRules.checkFolder(text) }
    }
    for text in ["/srv/www", "web", "a@b", "./u@host:x/y", "/mnt/C:/web"] {
      #expect(throws: Never.self) { try AddressRules.checkFolder(text) }
    }
  }
}
