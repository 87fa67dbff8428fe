"""The hosts that cannot run here: their files are read as the hosts say that they read them, and asked
what each kind of file would get."""
import re
import xml.etree.ElementTree

import crawl
import promises

HOSTS = ["netlify", "github-pages", "gitlab-pages", "iis"]


def check(host, folder, base):
    {"netlify": netlify, "github-pages": github, "gitlab-pages": gitlab, "iis": iis}[host](folder, base)


def netlify(folder, base):
    rules = headers((folder / "_headers").read_text())
    for name in sorted(crawl.readers_files(folder)):
        if promises.ending(name) not in promises.TYPES:
            continue
        found = {}
        for pattern, lines in rules:
            if pattern.fullmatch(base + name):
                for key, value in lines:
                    # What Netlify makes of a header that two rules set is not told.
                    assert key not in found, (name, key)
                    found[key] = value
        promises.expect_security(found.get, name)
        # Netlify's own: html by its ending, and asking each time for what may change.
        found.setdefault("Content-Type", promises.TYPES[promises.ending(name)])
        promises.expect_kind(found.get, name)
        assert promises.never_changes(name) or "Cache-Control" not in found, name
    lines = redirects(folder, base, r"301!")
    assert f"{base}.leernetwerk {base}404.html 404!" in lines


def headers(text):
    """The rules of a `_headers` file: a pattern, and the headers that it sets."""
    rules = []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith(" "):
            name, value = line.strip().split(": ", 1)
            rules[-1][1].append((name, value))
        else:
            assert re.fullmatch(r"/[\w./*-]*", line), line
            rules.append((re.compile(".*".join(re.escape(part) for part in line.split("*"))), []))
    assert all(lines for _, lines in rules), rules
    return rules


def redirects(folder, base, status):
    """The lines of a `_redirects` file, which lead from each old address to a page that is there."""
    lines = [line for line in (folder / "_redirects").read_text().splitlines() if line[:1] != "#"]
    old = {}
    for line in lines:
        source, goal, code = line.split(" ")
        assert source.startswith(base) and goal.startswith(base), line
        if "404" in code:
            continue
        assert re.fullmatch(status, code), line
        assert (folder / goal.removeprefix(base) / "index.html").is_file(), line
        assert old.setdefault(source, goal) == goal, line
    folders = [source for source in old if source.endswith("/")]
    assert len(folders) > 20 and len(old) == 3 * len(folders)
    for source in folders:
        assert old[source] == old[source.rstrip("/")] == old[source + "index.html"], source
    return lines


def github(folder, base):
    assert (folder / ".nojekyll").read_bytes() == b""
    name = folder / "CNAME"
    # A sub-folder is of a site whose name is set elsewhere.
    assert name.exists() == (base == "/")
    if name.exists():
        assert name.read_text() == "kennisbank.voorbeeld.example\n"
    assert (folder / "404.html").is_file()
    expect_policy_in_pages(folder)


def gitlab(folder, base):
    redirects(folder, base, "301")
    assert (folder / "_redirects").stat().st_size <= 65536
    # GitLab Pages shows a page before it looks at redirects.
    for name in crawl.readers_files(folder):
        if name.endswith(".html"):
            assert not crawl.refresh((folder / name).read_text()), name
    expect_policy_in_pages(folder)


def expect_policy_in_pages(folder):
    """What a host does not send, each page says itself, but for what a page may not say."""
    unsaid = {"frame-ancestors", "form-action"}
    wanted = {name: value for name, value in promises.POLICY.items() if name not in unsaid}
    for page in folder.rglob("*.html"):
        # A mail to send, with its styles inside as mail programs want them.
        if page.name == "nieuwsbrief.html":
            continue
        text = page.read_text()
        found = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', text)
        assert len(found) == 1 and promises.policy(found[0]) == wanted, page
        # It holds for what comes after it.
        assert text.index("Content-Security-Policy") < re.search("<(link|script|img)", text).start()


def iis(folder, base):
    root = xml.etree.ElementTree.parse(folder / "web.config").getroot()
    assert root.tag == "configuration"
    server = root.find("system.webServer")
    found = dict(pairs(server.find("httpProtocol/customHeaders"), "name", "value"))
    promises.expect_security(found.get, "web.config")
    types = dict(pairs(server.find("staticContent"), "fileExtension", "mimeType"))
    for name in crawl.readers_files(folder):
        if "." in name and name != "web.config":
            assert "." + promises.ending(name) in types, name
    for kind, value in promises.TYPES.items():
        assert types["." + kind] == value, kind
    error = server.find("httpErrors/error")
    assert error.attrib == {"statusCode": "404", "path": "404.html", "responseMode": "File"}
    assert server.find("staticContent/clientCache").get("cacheControlMode") == "DisableCache"
    hidden = server.find("security/requestFiltering/hiddenSegments/add")
    assert hidden.get("segment") == ".leernetwerk"
    immutable, old = set(), 0
    for location in root.findall("location"):
        path = location.get("path")
        assert (folder / path).is_dir(), path
        cache = location.find("system.webServer/staticContent/clientCache")
        if cache is not None:
            assert cache.get("cacheControlCustom") == "public, immutable"
            assert cache.get("cacheControlMaxAge") == "365.00:00:00"
            immutable.add(path + "/")
        else:
            leads = location.find("system.webServer/httpRedirect")
            goal = leads.get("destination")
            assert goal.startswith(base)
            assert (folder / goal.removeprefix(base) / "index.html").is_file(), goal
            assert leads.get("exactDestination") == leads.get("enabled") == "true"
            assert leads.get("httpResponseStatus") == "Permanent"
            old += 1
    assert old > 20
    for name in crawl.readers_files(folder):
        assert promises.never_changes(name) == name.startswith(tuple(immutable)), name


def pairs(collection, key, value):
    """The additions of a collection. Each takes away what a level above set under its name, and none
    stands twice: IIS answers every request with an error when a name does."""
    removed = [item.get(key) for item in collection.findall("remove")]
    added = [item for item in collection if item.tag in ("add", "mimeMap")]
    names = [item.get(key) for item in added]
    assert names == removed and len(set(names)) == len(names), names
    return [(item.get(key), item.get(value)) for item in added]
