"""The screenshots of docs/view.md: ``python -m tests.browser.screenshots`` renews docs/images/view-*.png."""

from __future__ import annotations

import io
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from browser import chromium, demo  # noqa: E402

IMAGES = ROOT / "docs" / "images"
#: Name of the image, page, colours, and what is clicked first.
SHOTS = (
    ("view-release-light", "nato-fr-two-captions", "light", ".source .k-updated"),
    ("view-release-dark", "defective", "dark", "mark.defect:has-text('31 Feb. 2022')"),
    ("view-corpus", "corpus", "light", None),
)


def take(browser: Any, folder: Path, name: str, scheme: str, click: str | None) -> bytes:
    """One screenshot as PNG."""
    page = browser.new_page(viewport={"width": 1400, "height": 940}, color_scheme=scheme)
    page.goto((folder / f"{name}.html").as_uri())
    if click:
        page.click(click)
    png: bytes = page.screenshot(animations="disabled")
    page.close()
    return png


def compressed(png: bytes) -> Any:
    """The image in 256 colours, which are enough for a page; `kmeans` keeps that of its background."""
    image = import_module("PIL.Image")
    colours = image.open(io.BytesIO(png)).convert("RGB")
    return colours.quantize(256, method=image.Quantize.MAXCOVERAGE, kmeans=1, dither=image.Dither.NONE)


def main() -> None:
    """Write the images."""
    with tempfile.TemporaryDirectory() as name, chromium.launched() as browser:
        demo.write(Path(name))
        IMAGES.mkdir(exist_ok=True)
        for image, page, scheme, click in SHOTS:
            compressed(take(browser, Path(name), page, scheme, click)).save(IMAGES / f"{image}.png", optimize=True)


if __name__ == "__main__":
    main()
