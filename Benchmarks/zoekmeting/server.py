"""A static file server that counts what it sends."""
import gzip
import mimetypes
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .link import LOCALHOST, Link

GZIPPED = {".html", ".js", ".css", ".json", ".svg"}
QUIET = 0.3


@dataclass(frozen=True)
class Sent:
    """One answer: the path that was asked for, and the bytes of the body as sent."""

    path: str
    size: int
    status: int


class Server(ThreadingHTTPServer):
    """Serves one folder, with index.html for folders and gzip for text, as a plain host does."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, root, network):
        super().__init__(("127.0.0.1", 0), Handler)
        self.root = Path(root).resolve()
        self.link = Link(network)
        self.address = f"http://127.0.0.1:{self.server_address[1]}"
        self.lock = threading.Lock()
        self.zipped = {}
        self.sent = []
        self.busy = 0
        self.last = time.monotonic()

    def handle_error(self, request, client_address):
        """A browser that closes a page halfway an answer is no fault."""

    def body(self, path):
        """The bytes and the type for a path of the URL, or nothing."""
        file = (self.root / unquote(path).lstrip("/")).resolve()
        if not file.is_relative_to(self.root):
            return None
        if file.is_dir():
            file = file / "index.html"
        if not file.is_file():
            return None
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        if file.suffix not in GZIPPED:
            return file.read_bytes(), kind, False
        if file not in self.zipped:
            self.zipped[file] = gzip.compress(file.read_bytes(), 6, mtime=0)
        return self.zipped[file], kind, True

    def settle(self):
        """Waits until nothing was asked for a while."""
        while True:
            with self.lock:
                rest = self.last + QUIET - time.monotonic()
                if not self.busy and rest <= 0:
                    return
            time.sleep(max(rest, 0.02))

    def take(self):
        """What was sent since the last time this was asked."""
        with self.lock:
            taken, self.sent = self.sent, []
        return taken


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_GET(self):
        server = self.server
        with server.lock:
            server.busy += 1
        try:
            server.link.request()
            path = urlsplit(self.path).path
            found = server.body(path)
            data, kind, zipped = found or (b"", "text/plain", False)
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Cache-Control", "max-age=600")
            # Without these two a browser rounds its clock to 100 microseconds.
            self.send_header("Cross-Origin-Opener-Policy", "same-origin")
            self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
            if zipped:
                self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            with server.lock:
                server.sent.append(Sent(path, len(data), 200 if found else 404))
            server.link.send(data, self.wfile.write)
            self.wfile.flush()
        finally:
            with server.lock:
                server.busy -= 1
                server.last = time.monotonic()

    def log_message(self, *_):
        """Is silent: `Server.sent` is the log."""


@contextmanager
def serving(root, network=LOCALHOST):
    """A server on a port of its own, as long as it is needed."""
    server = Server(root, network)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
