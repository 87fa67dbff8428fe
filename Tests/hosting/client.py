"""Asking a server for one address after another, over one connection, and unpacking nothing."""
import http.client
import urllib.parse


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.body = response.read()
        self.headers = response.headers

    def header(self, name):
        """The one value of a header, or nothing; a header that stands twice is a fault."""
        values = self.headers.get_all(name) or []
        assert len(values) < 2, (name, values)
        return values[0] if values else None


class Client:
    def __init__(self, url):
        self.host = urllib.parse.urlsplit(url).netloc
        self.connection = None

    def get(self, path, method="GET", **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        for attempt in (1, 2):
            try:
                self.connection = self.connection or http.client.HTTPConnection(self.host, timeout=20)
                self.connection.request(method, path, headers=headers)
                answer = Answer(self.connection.getresponse())
                return answer
            except (http.client.HTTPException, OSError):
                # A server may close a connection that it kept open.
                self.close()
                if attempt == 2:
                    raise

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None
