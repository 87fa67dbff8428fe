"""A slow line between the server and the browser."""
import threading
import time
from dataclasses import dataclass

CHUNK = 4096


@dataclass(frozen=True)
class Network:
    """A line: `round_trip` in seconds, paid once a request; `rate` in bytes a second, shared by all."""

    name: str
    round_trip: float
    rate: float | None


LOCALHOST = Network("localhost", 0, None)
MOBILE = Network("50 ms, 10 Mbit/s", 0.050, 10_000_000 / 8)


class Link:
    """Lets bytes through one after the other at the rate of a network.

    What is sent at once on two connections waits for each other, as on a real line. Opening a
    connection costs nothing, so many parallel connections are flattered a little.
    """

    def __init__(self, network):
        self.network = network
        self.lock = threading.Lock()
        self.free = 0.0

    def request(self):
        if self.network.round_trip:
            time.sleep(self.network.round_trip)

    def send(self, data, write):
        if self.network.rate is None:
            write(data)
            return
        for start in range(0, len(data), CHUNK):
            chunk = data[start:start + CHUNK]
            with self.lock:
                self.free = max(self.free, time.monotonic()) + len(chunk) / self.network.rate
                ready = self.free
            time.sleep(max(0, ready - time.monotonic()))
            write(chunk)
