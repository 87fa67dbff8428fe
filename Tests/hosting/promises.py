"""What docs/hosts.md promises of the answers for each kind of file, said once more and apart from the
program."""
import re

POLICY = {
    "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self'",
    "font-src": "'self'", "media-src": "'self'", "connect-src": "'self'", "manifest-src": "'self'",
    "form-action": "'self'", "base-uri": "'none'", "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'", "trusted-types": "leernetwerk 'allow-duplicates'"}

SECURITY = {
    "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()"}

TYPES = {
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    "webmanifest": "application/manifest+json", "eml": "message/rfc822",
    "json": "application/json", "jsonld": "application/ld+json", "xml": "application/xml",
    "csv": "text/csv; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "ics": "text/calendar; charset=utf-8",
    "vcf": "text/vcard; charset=utf-8", "bib": "application/x-bibtex",
    "ris": "application/x-research-info-systems", "bin": "application/octet-stream",
    "png": "image/png", "jpg": "image/jpeg", "webp": "image/webp", "pdf": "application/pdf"}

OPEN = {"json", "jsonld", "xml", "csv", "md", "txt", "ics", "vcf", "bib", "ris"}

PACKED = {
    "html", "css", "js", "svg", "webmanifest", "eml", "json", "jsonld", "rdf", "ttl", "xml", "atom",
    "csv", "md", "txt", "ics", "vcf", "bib", "ris"}

ENDLESS = "public, max-age=31536000, immutable"


def policy(text):
    """A policy as its directives."""
    parts = [part.split(maxsplit=1) for part in text.split(";")]
    return {name: value for name, value in parts}


def ending(path):
    return path.rsplit(".", 1)[-1]


def never_changes(path):
    """Whether the name of a file, or of the folder it is in, is a hash of what is in it."""
    return bool(
        re.fullmatch(r"assets/(.+/)?[^/]+-[0-9a-f]{16}\.\w+", path)
        or re.match(r"zoeken/[0-9a-f]{16}/", path))


def expect_security(header, where):
    """`header` gives the value of a name."""
    assert policy(header("Content-Security-Policy") or "x y") == POLICY, where
    assert "unsafe" not in header("Content-Security-Policy")
    for name, value in SECURITY.items():
        assert header(name) == value, (where, name, header(name))
    assert header("Strict-Transport-Security") is None, where


def expect_kind(header, path):
    """Type, openness and keeping."""
    found = (header("Content-Type") or "").replace(";charset", "; charset").lower()
    assert found == TYPES[ending(path)], (path, found)
    is_open = header("Access-Control-Allow-Origin") == "*"
    if not never_changes(path):
        assert is_open == (ending(path) in OPEN), (path, is_open)
    else:
        assert header("Cache-Control") == ENDLESS, (path, header("Cache-Control"))
