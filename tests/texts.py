"""The release that tests put their lines into."""

from __future__ import annotations

TITLE = "A landing stage for the islands"
LEAD = (
    "The harbour board has opened a new landing stage for the ferries to the islands, "
    "and the first boat left it on time."
)
MORE = "The stage was built in eleven months by two firms from the coast."
