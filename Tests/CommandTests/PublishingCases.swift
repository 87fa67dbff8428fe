/// Wrong use of `publish`, and what the other side may say, as lines of shell for `meldingen.txt`. Where
/// ssh, rsync or git has to fail, a program of that name stands first and says what the real one says;
/// that the real ones say it is tested in `Tests/publish`.
enum PublishingCases {
  static let all: [(name: String, line: String)] = [
    ("publish: no place", "$L publish"),
    ("publish: two places", "$L publish --map web --git https://git.example/k.git"),
    ("publish: place without option", "$L publish /srv/www"),
    ("publish: branch of a folder", "$L publish --map web --tak pages"),
    ("publish: port of a folder", "$L publish --map web --poort 22"),
    ("publish: port", "$L publish --ssh server.example:web --poort 2222a"),
    ("publish: nothing", "$L publish --map ''"),
    ("publish: dash", "$L publish --ssh=-oProxyCommand=x:/srv"),
    ("publish: control", "$L publish --git \"$(printf 'a\\tb')\""),
    ("publish: server as folder", "$L publish --map gebruiker@server.example:/srv/www"),
    ("publish: server without folder", "$L publish --ssh gebruiker@server.example"),
    ("publish: address of a page", "$L publish --ssh ssh://server.example/srv"),
    ("publish: rsync without ssh", "$L publish --ssh server.example::module"),
    ("publish: name of a server", "$L publish --ssh 'ser ver:/srv'"),
    ("publish: address that runs a program", "$L publish --git 'ext::sh -c id'"),
    ("publish: branch", "$L publish --git https://git.example/k.git --tak 'mijn site'"),
    ("publish: no site", "$L publish --map web"),
    ("publish: no built site", "mkdir site; $L publish --map web"),
    ("publish: site in part", "\(site); rm site/index.html; $L publish --map web"),
    ("publish: site with a file", "\(site); touch site/brief.txt; $L publish --map web"),
    ("publish: to a file", "\(site); touch web; $L publish --map web"),
    ("publish: no parent", "\(site); $L publish --map stick/web"),
    ("publish: into the site", "\(site); $L publish --map site/web"),
    ("publish: folder of others", "\(site); mkdir web; touch web/brief.txt; $L publish --map web"),
    (
      "publish: file of others",
      "\(site); $L publish -q --map web; echo '! bezig' >> web/.leernetwerk; "
        + "sed -i '/^robots.txt$/d' web/.leernetwerk; echo x > web/robots.txt; $L publish --map web"
    ),
    (
      "publish: unreadable list",
      "\(site); mkdir web; echo x > web/.leernetwerk; $L publish --map web"
    ),
    (
      "publish: link in the way",
      "\(site); $L publish -q --map web; rm web/index.html; ln -s /etc/passwd web/index.html; "
        + "$L publish --map web"
    ),
    (
      "publish: in use",
      "\(site); $L publish -q --map web; flock web/.leernetwerk-slot $L publish --map web"
    ),
    ("publish: no ssh here", "\(site); PATH=$PWD; $L publish --ssh server.example:web"),
    (
      "publish: no rsync here",
      "\(site); \(program("ssh", "exit 1")); PATH=$PWD/bin; $L publish --ssh server.example:web"
    ),
    ("publish: unknown server", ssh("ssh: Could not resolve hostname x: Name not known")),
    ("publish: closed server", ssh("ssh: connect to host x port 22: Connection refused")),
    ("publish: silent server", ssh("ssh: connect to host x port 22: Connection timed out")),
    ("publish: unknown key", ssh("Host key verification failed.")),
    ("publish: other key", ssh("@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @")),
    ("publish: not let in", ssh("x@server.example: Permission denied (publickey).")),
    ("publish: no parent there", ssh("", status: 76)),
    ("publish: no right there", ssh("", status: 77)),
    ("publish: in use there", ssh("", status: 75)),
    ("publish: no rsync there", rsync("bash: line 1: rsync: command not found", status: 127)),
    (
      "publish: disk full there",
      rsync("rsync: write failed on \"x\": No space left on device (28)", status: 11)
    ),
    ("publish: rsync fails", rsync("rsync: something new (9)\nrsync error: x (code 9)", status: 9)),
    (
      "publish: no repository",
      git("ls-remote", "fatal: 'x' does not appear to be a git repository", status: 128)
    ),
    (
      "publish: protected branch",
      git(
        "push", "remote: deze tak is beschermd",
        out: "!\\tx:refs/heads/pages\\t[remote rejected] (pre-receive hook declined)\\n", status: 1)
    ),
    (
      "publish: branch that moves",
      git("push", "", out: "!\\tx:refs/heads/pages\\t[rejected] (fetch first)\\n", status: 1)
    ),
    (
      "publish: git cannot run",
      "\(site); mkdir bin; printf '\\177ELF' > bin/git; chmod +x bin/git; "
        + "PATH=$PWD/bin; $L publish --git https://git.example/k.git"
    ),
  ]

  /// The smallest folder that counts as built.
  private static let site =
    "mkdir site; for f in index.html robots.txt; do echo $f > site/$f; done; "
    + "printf 'leernetwerk 1\\nindex.html\\nrobots.txt\\n' > site/.leernetwerk"

  private static func program(_ name: String, _ script: String) -> String {
    "mkdir -p bin; printf '%s\\n' '#!/bin/sh' '\(script)' > bin/\(name); chmod +x bin/\(name)"
  }

  private static func ssh(_ text: String, status: Int = 255) -> String {
    "\(site); \(program("ssh", "echo \"\(text)\" >&2; exit \(status)")); "
      + "PATH=$PWD/bin:$PATH $L publish --ssh server.example:web"
  }

  /// ssh runs and gives no session, as where nothing but rsync may run.
  private static func rsync(_ text: String, status: Int) -> String {
    let lines = text.replacing("\n", with: "\\n").replacing("\"", with: "\\\"")
    return "\(site); \(program("ssh", "exit 1")); "
      + "\(program("rsync", "printf \"\(lines)\\n\" >&2; exit \(status)")); "
      + "PATH=$PWD/bin:$PATH $L publish --ssh server.example:web"
  }

  /// The real git and a real repository, but for one command.
  private static func git(
    _ command: String, _ text: String, out: String = "", status: Int
  ) -> String {
    let script =
      "if [ \"$1\" = \(command) ]; then printf \"\(out)\"; echo \"\(text)\" >&2; exit \(status); fi; "
      + "exec /usr/bin/git \"$@\""
    return "\(site); git init -q --bare k.git; \(program("git", script)); "
      + "HOME=$PWD PATH=$PWD/bin:$PATH $L publish --git k.git"
  }
}
