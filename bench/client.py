"""A client that takes little of the processor beside the server: one thread, no library."""

import re
import selectors
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass

HOST = "127.0.0.1"
END_OF_HEAD = b"\r\n\r\n"
LENGTH = re.compile(rb"^content-length: *(\d+)", re.IGNORECASE | re.MULTILINE)
EXPECTED = (200, 304)


@dataclass
class Connection:
    """A kept connection on which one request is under way, since `begun`."""

    socket: socket.socket
    begun: float
    received: bytes = b""
    answers: int = 0

    def is_answered(self) -> bool:
        """Raises SystemExit for an answer that was not to be measured."""
        head, end, body = self.received.partition(END_OF_HEAD)
        if not end:
            return False
        status = int(head[9:12])
        if status not in EXPECTED:
            raise SystemExit(f"The answer is a {status}: {body[:300].decode(errors='replace')}")
        if status == 304:
            return True
        length = LENGTH.search(head)
        if length is None:
            raise SystemExit("The answer does not say how long it is.")
        return len(body) >= int(length[1])

    def ask(self, request: bytes) -> None:
        self.received, self.begun = b"", time.perf_counter()
        self.socket.sendall(request)

    def receive(self) -> None:
        received = self.socket.recv(1 << 18)
        if not received:
            raise SystemExit("The server has closed a connection.")
        self.received += received


def connect(port: int) -> Connection:
    return Connection(socket.create_connection((HOST, port)), 0)


def alone(port: int, requests: Iterator[bytes]) -> float:
    """The seconds that one answer takes while nobody else asks."""
    connection = connect(port)
    with connection.socket:
        connection.ask(next(requests))
        while not connection.is_answered():
            connection.receive()
        return time.perf_counter() - connection.begun


def measure(port: int, requests: Iterator[bytes], connections: int, seconds: float) -> list[float]:
    """The seconds that each answer took.

    The time runs from when every connection has had one answer: with those a worker reads into its
    memory what it keeps. At its end the last answers are waited for, so that the next measurement
    finds an idle server.
    """
    times: list[float] = []
    until: float | None = None
    with selectors.DefaultSelector() as selector:
        for _ in range(connections):
            new = connect(port)
            selector.register(new.socket, selectors.EVENT_READ, new)
            new.ask(next(requests))
        silent = connections
        while selector.get_map():
            for key, _ in selector.select():
                connection: Connection = key.data
                connection.receive()
                if not connection.is_answered():
                    continue
                now = time.perf_counter()
                silent -= not connection.answers
                connection.answers += 1
                if until is None:
                    until = None if silent else now + seconds
                elif now < until:
                    times.append(now - connection.begun)
                if until is None or now < until:
                    connection.ask(next(requests))
                else:
                    selector.unregister(connection.socket)
                    connection.socket.close()
    return times
