"""A web server for tests: a site in a sub-folder under a strict policy, that can be let fail."""
import functools
import http.server
import pathlib
import threading
import urllib.parse

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'")


class Handler(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *arguments, server_state, **options):
        self.state = server_state
        super().__init__(*arguments, **options)

    def translate_path(self, path):
        path = urllib.parse.urlsplit(path).path
        return super().translate_path(path.removeprefix(self.state.prefix.rstrip("/")))

    def do_GET(self):
        path = urllib.parse.urlsplit(self.path).path
        self.state.asked.append(path)
        fault = next((fault for part, fault in self.state.faults.items() if part in path), None)
        if fault == "missing" or not path.startswith(self.state.prefix):
            return self.send_error(404)
        if fault == "html":
            return self.answer(b"<!doctype html><title>x</title>", "text/html")
        if fault == "truncated":
            data = pathlib.Path(self.translate_path(self.path)).read_bytes()
            return self.answer(data[: len(data) // 2], "application/octet-stream")
        return super().do_GET()

    def answer(self, data, kind):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *arguments):
        pass


class WebServer:
    """Serves `folder` at `url`; `faults` tells for a piece of a path how it fails."""

    def __init__(self, folder, prefix="/"):
        self.prefix = prefix
        self.faults = {}
        self.asked = []
        handler = functools.partial(Handler, directory=str(folder), server_state=self)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        # A browser that leaves a page lets go of what it asked for.
        self.server.handle_error = lambda *_: None
        self.url = f"http://127.0.0.1:{self.server.server_port}{prefix}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
