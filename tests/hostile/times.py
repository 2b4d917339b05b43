"""Times of two parses, compared by the least of several: what else the machine does only adds to some."""

from __future__ import annotations

import time

import communique


def seconds(text: str) -> float:
    """Seconds of CPU that a parse takes."""
    start = time.process_time()
    communique.parse(text)
    return time.process_time() - start


def least(small: str, large: str, most: float, rounds: int) -> tuple[float, float]:
    """The least seconds for both texts, taken again as long as `large` takes `most` times those of `small`."""
    least_small = least_large = float("inf")
    for _ in range(rounds):
        least_small = min(least_small, seconds(small))
        least_large = min(least_large, seconds(large))
        if least_large < most * least_small:
            break
    return least_small, least_large
