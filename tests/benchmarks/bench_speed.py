"""The measurements: pytest-benchmark runs them where it is asked to; `pytest` alone does not collect them."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.contenders import CONTENDERS, SLOW
from benchmarks.texts import GROUPS, is_founding


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("name", CONTENDERS)
def bench(benchmark: Any, name: str, group: str) -> None:
    """All texts of a group, one after the other."""
    if name in SLOW and not is_founding(group):
        pytest.skip("takes a second for a few pages")
    try:
        run = CONTENDERS[name]()
        run(GROUPS[group][0])
    except Exception as error:
        pytest.skip(f"does not run here: {error!r:.200}")
    texts = GROUPS[group]
    benchmark.group = group
    benchmark.extra_info.update(name=name, group=group)
    benchmark(lambda: [run(text) for text in texts])
