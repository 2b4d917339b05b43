"""Times of two parses, compared by the least of several: what else the machine does only adds to some."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Any

import communique

Act = Callable[[Any], object]


def seconds(text: Any, act: Act = communique.parse) -> float:
    """Seconds of CPU that a parse takes, or what else is done with a text."""
    # What other tests have left behind is not looked through when garbage is collected.
    gc.freeze()
    start = time.process_time()
    act(text)
    taken = time.process_time() - start
    gc.unfreeze()
    return taken


def least(small: Any, large: Any, most: float, rounds: int, act: Act = communique.parse) -> tuple[float, float]:
    """The least seconds for both texts, taken again as long as `large` takes `most` times those of `small`."""
    least_small = least_large = float("inf")
    for _ in range(rounds):
        least_small = min(least_small, seconds(small, act))
        least_large = min(least_large, seconds(large, act))
        if least_large < most * least_small:
            break
    return least_small, least_large
