"""Plots as SVG that takes its colours and its type from the page; drawn by matplotlib where it is installed."""

from __future__ import annotations

import io
import re
from importlib.util import find_spec
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from attrs import frozen

from communique.view._text import visible

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_SVG = "http://www.w3.org/2000/svg"
_INK = "#00ff00"  # what the page draws in the colour of its text
_WIDTH = 400  # points; about the width of a column, so that type keeps its size
_ROW = 19  # points


@frozen
class Bars:
    """One plot: counts by key, in the order given; `upright` bars stand along an axis of time."""

    title: str
    unit: str
    counts: dict[str, int]
    note: str = ""
    upright: bool = False

    def summary(self) -> str:
        """What the plot says, in a sentence."""
        top = sorted(self.counts.items(), key=lambda item: -item[1])[:3]
        return f"{self.title}: most are {', '.join(f'{key} ({count:,})' for key, count in top)}."


def plot(chart: Bars) -> str | None:
    """The plot as an SVG element; None without matplotlib."""
    if find_spec("matplotlib") is None:
        return None
    from matplotlib import style  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    height = 230 if chart.upright else _ROW * len(chart.counts) + 8
    settings = {"svg.fonttype": "none", "svg.hashsalt": chart.title, "font.size": 12, "text.color": _INK}
    with style.context(["default", settings], after_reset=True):  # whatever the user's own settings are
        figure = Figure(figsize=(_WIDTH / 72, height / 72), layout="constrained", facecolor="none")
        axes = figure.add_subplot(frameon=False)
        colours = (_draw_upright if chart.upright else _draw_lying)(axes, chart)
        file = io.StringIO()
        figure.savefig(file, format="svg", metadata={"Date": None})
    return _adapted(file.getvalue(), colours, chart.summary())


def _colour(index: int) -> str:
    """A colour that stands for the class of the mark with this index."""
    return f"#0000{index + 1:02x}"


def _draw_lying(axes: Axes, chart: Bars) -> dict[str, str]:
    """Bars from the left, the largest on top, with their counts; gives the class of each colour."""
    keys, counts = list(chart.counts), list(chart.counts.values())
    colours = [_colour(index) for index in range(len(keys))]
    bars = axes.barh(keys, counts, color=colours, height=0.62)
    axes.bar_label(bars, labels=[f"{count:,}" for count in counts], padding=5, color=_INK)
    axes.invert_yaxis()
    axes.margins(x=0.12, y=0.01)
    axes.xaxis.set_visible(False)
    axes.tick_params(length=0, labelcolor=_INK, pad=6)
    style = "k-defect" if chart.unit == "code" else ""
    return {c: style or f"k-{key.replace(' ', '_')}" for c, key in zip(colours, keys, strict=True)}


def _draw_upright(axes: Axes, chart: Bars) -> dict[str, str]:
    """Bars along time, with a few years or months and a light grid."""
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415

    keys, counts = list(chart.counts), list(chart.counts.values())
    axes.bar(range(len(keys)), counts, color=_colour(0), width=0.78, zorder=2)
    step = -(-len(keys) // 6)
    axes.set_xticks(range(0, len(keys), step), keys[::step])
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    axes.yaxis.grid(True, color=_INK, alpha=0.15, linewidth=0.8)
    axes.tick_params(length=0, labelcolor=_INK, pad=6)
    axes.margins(x=0.02)
    return {_colour(0): "k-time"}


def _adapted(svg: str, colours: dict[str, str], summary: str) -> str:
    """The SVG for the page: colours from its style sheet, no style attributes, no ids of groups, and a name."""
    ET.register_namespace("", _SVG)
    root = ET.fromstring(svg)
    for name in ("metadata", "defs"):
        for child in root.findall(f"{{{_SVG}}}{name}"):
            root.remove(child)
    for element in root.iter():
        _adapt(element, colours)
    for name in ("width", "height"):
        del root.attrib[name]
    root.attrib.update({"role": "img", "aria-label": visible(summary)})
    return ET.tostring(root, encoding="unicode").replace("\n", "")


def _adapt(element: ET.Element, colours: dict[str, str]) -> None:
    style = dict(re.findall(r"([a-z-]+):\s*([^;]+)", element.attrib.pop("style", "")))
    if element.tag.endswith("}g"):
        element.attrib.pop("id", None)
    fill = style.get("fill", "")
    if fill in colours:
        element.attrib["class"] = colours[style.pop("fill")]
    for name, value in style.items():
        if not name.startswith("font"):
            element.attrib[name] = value.strip().replace(_INK, "currentColor")
