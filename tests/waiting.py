"""Waiting for something to become true, instead of for some time to pass."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def wait_until(condition: Callable[[], T], timeout: float = 60) -> T:
    """Ask until the answer is truthy, and return it; fail after `timeout` seconds."""
    deadline = time.monotonic() + timeout
    while not (answer := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"{condition} was not true within {timeout} seconds")
        time.sleep(0.05)
    return answer
