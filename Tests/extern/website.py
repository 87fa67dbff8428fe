"""Many websites on one port, that do what websites do: answer, redirect, refuse, dawdle, hang up.

The name in the Host header says which website is asked; what it does hangs on the path. Every request
is noted with when it began and ended, so that a test can see who was asked what, how often and when. It
ends before the answer is sent: who has the answer may ask again at once, faster than we can note it.
"""
import collections
import dataclasses
import socket
import ssl
import threading
import time


@dataclasses.dataclass
class Request:
    host: str
    method: str
    path: str
    headers: dict
    begin: float
    end: float = None


class Websites:
    def __init__(self, certificate=None, port=None):
        self.requests = []
        self.open = collections.Counter()
        self.overlaps = []
        self.most_open = 0
        self.seen = collections.Counter()
        self.lock = threading.Lock()
        self.context = None
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(certificate)
        self.listener = socket.create_server(("127.0.0.1", port)) if port else self.listen()
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    @staticmethod
    def listen():
        """On a port of five digits, so that no line of a report gets longer or shorter by it."""
        while True:
            listener = socket.create_server(("127.0.0.1", 0), backlog=64)
            if listener.getsockname()[1] >= 10000:
                return listener
            listener.close()

    def forget(self):
        with self.lock:
            self.requests.clear()
            self.seen.clear()

    def serve(self):
        while True:
            connection, _ = self.listener.accept()
            threading.Thread(target=self.talk, args=(connection,), daemon=True).start()

    def talk(self, connection):
        try:
            if self.context:
                connection = self.context.wrap_socket(connection, server_side=True)
            with connection:
                while self.one(connection):
                    pass
        except OSError:
            pass

    def one(self, connection):
        """Takes one request. Returns whether the connection stays."""
        data = b""
        while b"\r\n\r\n" not in data:
            more = connection.recv(65536)
            if not more:
                return False
            data += more
            if data[0] == 0x16:  # TLS, on a port that does not speak it
                connection.sendall(b"HTTP/1.1 400 x\r\n\r\n")
                return False
        head = data.decode("latin-1").split("\r\n\r\n")[0].split("\r\n")
        method, path, _ = head[0].split(" ")
        headers = dict(line.split(": ", 1) for line in head[1:])
        host = headers["Host"].split(":")[0]
        request = Request(host, method, path, headers, time.monotonic())
        with self.lock:
            self.requests.append(request)
            self.open[host] += 1
            if self.open[host] > 1:
                self.overlaps.append(host)
            self.most_open = max(self.most_open, sum(1 for n in self.open.values() if n))
            self.seen[host, path] += 1
            times = self.seen[host, path]
        try:
            return self.answer(connection, request, times)
        finally:
            self.done(request)

    def done(self, request):
        with self.lock:
            if request.end is None:
                request.end = time.monotonic()
                self.open[request.host] -= 1

    def answer(self, connection, request, times):
        method, path = request.method, request.path

        def reply(status, *headers, body=b"tekst"):
            self.done(request)
            lines = [f"HTTP/1.1 {status} x", f"Content-Length: {len(body)}", *headers, "", ""]
            connection.sendall("\r\n".join(lines).encode() + (b"" if method == "HEAD" else body))
            return True

        def to(status, where):
            return reply(status, f"Location: {where}")

        name, _, rest = path.lstrip("/").partition("/")
        def hold(seconds):
            """Waits until the other side gives up. Returns whether it did not."""
            self.done(request)
            connection.settimeout(seconds)
            try:
                connection.recv(1)
                return False
            except TimeoutError:
                return True

        match name:
            case "" | "goed" | "nieuw":
                return reply(200)
            case "status":
                return reply(int(rest.split("/")[0]))
            case "naar":  # /naar/301/goed
                status, _, where = rest.partition("/")
                return to(int(status), "/" + where)
            case "buiten":  # an address that is no page of a website
                return to(302, {
                    "bestand": "file:///etc/passwd", "lang": "/" + "a" * 20000,
                    "stuur": "javascript:alert(1)", "leeg": ""}[rest])
            case "kring":
                return to(301, "/kring/2" if rest == "1" else "/kring/1")
            case "trap":
                return to(302, f"/trap/{int(rest) + 1}")
            case "alleen-get":  # /alleen-get/405: HEAD gives the status, GET works
                return reply(int(rest) if method == "HEAD" else 200)
            case "get-verhuisd":
                return reply(405) if method == "HEAD" else to(301, "/nieuw")
            case "later":  # /later/429/1: once, then well
                status, seconds = rest.split("/")
                return reply(200) if times > 1 else reply(
                    int(status), f"Retry-After: {seconds}")
            case "storing":  # once, then well; HEAD and GET are one try
                return reply(200) if times > 2 else reply(500)
            case "traag":  # in five seconds, when anybody still listens
                return hold(5) and reply(200)
            case "nooit":
                hold(60)
                return False
            case "even":
                time.sleep(0.2)
                return reply(200)
            case "weg":
                return False
            case "eindeloos":
                if method == "HEAD":
                    return reply(405)
                self.done(request)
                connection.sendall(b"HTTP/1.1 200 x\r\n\r\n")
                while True:
                    connection.sendall(b"x" * 65536)
            case "kop":
                self.done(request)
                connection.sendall(b"HTTP/1.1 200 x\r\nX: " + b"x" * 1_000_000 + b"\r\n\r\n")
                return False
            case "koppen":
                self.done(request)
                connection.sendall(b"HTTP/1.1 200 x\r\n" + b"X: xxxxxxxxxx\r\n" * 100_000 + b"\r\n")
                return False
            case "onzin":
                self.done(request)
                connection.sendall(b"\x00\xff geen antwoord\r\n\r\n")
                return False
            case "10.1000":  # a doi
                return to(302, "https://uitgever.bestaat.example/") if rest == "182" else reply(404)
            case "koekje":
                return reply(200, "Set-Cookie: a=1; Path=/")
        return reply(404)
