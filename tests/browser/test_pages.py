"""Pages in headless Chromium: looked at, clicked and driven by keys; run with ``pytest -m browser tests/browser``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import communique
from browser import chromium as driver
from browser import demo
from communique.view import page as page_of

pytest.importorskip("playwright.sync_api")
axe = pytest.importorskip("axe_playwright_python.sync_playwright")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(driver.PATH is None, reason="no chromium"),
    pytest.mark.filterwarnings("default"),
]
NAMES = (*demo.SINGLES, "some", "no-releases", "notebook")  # axe takes its time for 500 rows
WIDE, NARROW = 1400, 400


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    demo.write(folder)
    return folder


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with driver.launched() as launched:
        yield launched


class Opener:
    """Opens pages, and keeps what they say and what they ask the network for."""

    def __init__(self, chromium: Any, folder: Path) -> None:
        self.chromium, self.folder = chromium, folder
        self.said: list[str] = []
        self.asked: list[str] = []
        self.opened: list[Any] = []

    def __call__(self, name: str, *, width: int = WIDE, scheme: str = "light", **options: Any) -> Any:
        page = self.chromium.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, **options)
        page.set_default_timeout(5000)
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("request", lambda request: self.asked.append(request.url))
        page.goto((self.folder / f"{name}.html").as_uri())
        self.opened.append(page)
        return page


@pytest.fixture
def show(chromium: Any, folder: Path) -> Iterator[Opener]:
    """Opens a page; at the end, none has said a word or asked for more than itself."""
    opener = Opener(chromium, folder)
    yield opener
    for page in opener.opened:
        page.close()
    assert opener.said == []
    assert {url.partition("#")[0] for url in opener.asked} <= {path.as_uri() for path in folder.iterdir()}
    assert len(opener.asked) == len(opener.opened)


def check_axe(page: Any) -> None:
    results = axe.Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


def focused(page: Any) -> str:
    """The key of the part, card or row that has the focus."""
    script = "document.activeElement.closest('[data-key],[data-index]')"
    key: str = page.evaluate(f"{script}?.dataset.key ?? {script}?.dataset.index ?? document.activeElement.className")
    return key


def lit(page: Any) -> list[str]:
    return [one.get_attribute("data-key") for one in page.locator(".lit").all()]


# --- every page ----------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_nothing(show: Opener, name: str, width: int, scheme: str) -> None:
    page = show(name, width=width, scheme=scheme)
    check_axe(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_what_opens(show: Opener, scheme: str) -> None:
    page = show("defective", scheme=scheme)
    for summary in page.locator(".card summary").all():
        summary.click()
    check_axe(page)
    page = show("some", scheme=scheme)
    for summary in page.locator("figure summary").all():
        summary.click()
    check_axe(page)
    page.click(".releases tbody a >> nth=3")
    check_axe(page)


@pytest.mark.parametrize("name", ["nato-fr-two-captions", "some"])
def test_switch_of_colours(show: Opener, name: str) -> None:
    page = show(name)
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(ground)
    page.click("text=Dark")
    dark = page.evaluate(ground)
    assert dark != light
    check_axe(page)
    page.click("text=Light")
    assert page.evaluate(ground) == light
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(ground) == light, "the choice stands"
    assert show(name, scheme="dark").evaluate(ground) == dark


@pytest.mark.parametrize("name", ["nato-fr-two-captions", "notebook"])
def test_forced_colours_and_reduced_motion(show: Opener, name: str) -> None:
    check_axe(show(name, forced_colors="active", reduced_motion="reduce"))


# --- one release ---------------------------------------------------------------------------------


def test_text_of_the_source_pane(show: Opener) -> None:
    """What a browser holds as the text, and what it copies, is the text without labels."""
    page = show("nato-fr-two-captions")
    assert page.locator("pre.source").evaluate("one => one.textContent") == demo.TEXTS["nato-fr-two-captions"]
    page.evaluate("getSelection().selectAllChildren(document.querySelector('pre.source'))")
    assert page.evaluate("getSelection().toString()").strip() == demo.TEXTS["nato-fr-two-captions"].strip()


def test_hostile_text_does_nothing(show: Opener) -> None:
    page = show("defective")
    assert page.locator("pre.source b").count() == 0
    text = page.locator("pre.source").evaluate("one => one.textContent")
    assert text.startswith("Ã©tat ␀des␛[31m lieux \\u202egnp.exe\n\n31 Feb. 2022")
    assert "\\ud800 and <b>his \ufffd aide</b>" in text and "␇␍\nla page␌\nsuivante\\u2028\net la fin" in text


def test_hovering_lights_up_the_other(show: Opener) -> None:
    page = show("nato-fr-two-captions")
    page.hover(".source .k-updated")
    assert lit(page) == ["p2", "p2"]
    page.hover(".card.k-dateline")
    assert lit(page) == ["p1", "p1"]
    page.hover(".brand")
    assert lit(page) == []


def test_hovering_a_defect_lights_up_its_card(show: Opener) -> None:
    page = show("defective")
    page.hover("mark.defect:has-text('03/04/2022')")
    (card,) = page.locator(".card.lit").all()
    assert "ambiguous-date" in card.inner_text()


def test_a_long_result_scrolls_to_what_is_lit(show: Opener) -> None:
    page = show("long")
    page.locator(".source .part").last.hover()
    assert page.locator(".card").last.evaluate("one => one.getBoundingClientRect().bottom <= innerHeight")


def test_clicking_the_text_opens_its_card(show: Opener) -> None:
    page = show("nato-fr-two-captions")
    page.click(".source .k-updated")
    card = page.locator(".card.k-updated")
    assert card.locator("details").get_attribute("open") is not None
    assert "evidence" in card.inner_text() and focused(page) == "p2"
    page.keyboard.press("Escape")
    assert card.locator("details").get_attribute("open") is None
    assert focused(page) == "p2" and page.evaluate("document.activeElement.className").startswith("part")


def test_clicking_a_defect_opens_its_card(show: Opener) -> None:
    page = show("defective")
    page.click("mark.defect:has-text('31 Feb. 2022')")
    assert "date-out-of-range" in page.locator(".card:has(details[open])").inner_text()


def test_keys_move_between_parts_and_cards(show: Opener) -> None:
    page = show("nato-fr-two-captions")
    seen = []
    for key in ["Tab", "Tab", "ArrowDown", "ArrowRight", "End", "ArrowDown", "ArrowUp", "Home"]:
        page.keyboard.press(key)
        seen.append(focused(page))
    assert seen == ["", "p0", "p1", "p2", "p8", "p8", "p7", "p0"]
    assert lit(page) == ["p0", "p0"]
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid", "the focus is seen"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert focused(page) == "p1" and page.locator(".card.k-dateline details[open]").count() == 1
    page.keyboard.press("ArrowDown")
    assert focused(page) == "p2" and page.evaluate("document.activeElement.tagName") == "SUMMARY"
    page.keyboard.press("Space")
    assert page.locator("details[open]").count() == 2
    page.keyboard.press("Escape")
    assert page.locator("details[open]").count() == 0
    assert focused(page) == "p1", "back where the text was left"


def test_labels_stand_beside_their_parts(show: Opener) -> None:
    page = show("nato-fr-two-captions")
    for part in page.locator(".part").all():
        label = part.evaluate("one => getComputedStyle(one, '::before').content")
        assert label == f'"{part.get_attribute("data-label")}"'


def test_arabic_runs_from_the_right(show: Opener) -> None:
    page = show("wam-ar-run-in")
    assert page.locator("pre.source").evaluate("one => getComputedStyle(one).direction") == "rtl"
    assert page.locator(".said").first.evaluate("one => getComputedStyle(one).direction") == "rtl"
    box, part = page.locator("pre.source").bounding_box(), page.locator(".part").first.bounding_box()
    gutter = box["x"] + box["width"] - part["x"] - part["width"]
    assert 100 < gutter < 140, "the labels stand on the right"


def test_narrow_screens_stack(show: Opener) -> None:
    page = show("nato-fr-two-captions", width=NARROW)
    text, result = page.locator(".text-pane").bounding_box(), page.locator(".result-pane").bounding_box()
    assert text["y"] + text["height"] <= result["y"]
    page.click(".source .k-updated")
    place = "const {top, bottom} = document.activeElement.getBoundingClientRect()"
    page.wait_for_function(f"() => {{ {place}; return 0 <= top && bottom <= innerHeight; }}")


def test_without_script_a_page_still_reads(show: Opener) -> None:
    page = show("nato-fr-two-captions", java_script_enabled=False)
    page.click(".card.k-updated summary")
    assert "evidence" in page.locator(".card.k-updated").inner_text()


# --- notebooks -----------------------------------------------------------------------------------


def test_notebook_lights_up_by_style_and_outputs_do_not_clash(show: Opener) -> None:
    page = show("notebook")
    page.hover("main > div:nth-child(1) .card.k-title summary")
    colours = page.locator(".source .k-title").evaluate_all("all => all.map(one => getComputedStyle(one).outlineColor)")
    assert colours[0] != colours[1] == "rgba(0, 0, 0, 0)"


@pytest.mark.parametrize("theme", ["data-jp-theme-light=false", "class=vscode-dark"])
def test_notebook_follows_the_theme_of_its_surroundings(show: Opener, theme: str) -> None:
    page = show("notebook")
    light = page.locator(".notebook").first.evaluate("one => getComputedStyle(one).backgroundColor")
    name, _, value = theme.partition("=")
    page.evaluate("([name, value]) => document.body.setAttribute(name, value)", [name, value])
    assert page.locator(".notebook").first.evaluate("one => getComputedStyle(one).backgroundColor") != light
    check_axe(page)


# --- a corpus ------------------------------------------------------------------------------------


def shown(page: Any) -> int:
    count: int = page.locator(".releases tbody tr:visible").count()
    assert page.locator("#status").inner_text() == f"{count} of 500 shown"
    return count


def test_search(show: Opener) -> None:
    page = show("corpus")
    assert shown(page) == 500
    page.fill("#search", "OTAN LIEGE")  # neither case nor accents count
    assert shown(page) == sum(name.endswith("nato-fr-two-captions.txt") for name, _ in demo.corpus(500))
    page.fill("#search", "no such thing")
    assert shown(page) == 0
    page.click("text=Clear")
    assert shown(page) == 500


def test_filters(show: Opener) -> None:
    releases = [release for _, release in demo.corpus(500)]
    page = show("corpus")
    page.select_option("[data-filter=language]", "uk")
    assert shown(page) == sum(release.language == "uk" for release in releases)
    page.select_option("[data-filter=year]", "2022")
    both = sum(
        release.language == "uk" and release.date is not None and release.date.year == 2022 for release in releases
    )
    assert shown(page) == both > 0
    page.click("text=Clear")
    page.select_option("[data-filter=kinds]", "end mark")
    marked = sum(any(isinstance(part, communique.EndMark) for part in release.parts) for release in releases)
    assert shown(page) == marked
    page.click("text=Clear")
    page.select_option("[data-filter=defects]", "none")
    assert shown(page) == sum(not release.defects for release in releases)
    page.select_option("[data-filter=defects]", "partial-date")
    assert shown(page) == sum("partial-date" in {d.code for d in release.defects} for release in releases)


def column(page: Any, number: int) -> list[str]:
    return [text.strip() for text in page.locator(f".releases tbody tr > :nth-child({number})").all_inner_texts()]


def test_sorting(show: Opener) -> None:
    page = show("corpus")
    page.click("th button:has-text('Date')")
    dates = [date for date in column(page, 2) if date]
    assert dates == sorted(dates) and column(page, 2)[: len(dates)] == dates, "rows without a date stay last"
    page.click("th button:has-text('Date')")
    assert page.locator("th[aria-sort=descending]").inner_text() == "Date"
    assert column(page, 2)[: len(dates)] == sorted(dates, reverse=True)
    page.click("th button:has-text('Parts')")
    parts = [int(count) for count in column(page, 5)]
    assert parts == sorted(parts)


def test_rows_open_their_release_and_back(show: Opener) -> None:
    page = show("corpus")
    assert page.locator(".release").count() == 0, "nothing is rendered before it is opened"
    page.fill("#search", "two-captions")
    page.click(".releases tbody a:visible >> nth=1")
    assert page.locator(".release .name").inner_text() == "01/nato-fr-two-captions.txt"
    assert page.locator(".headline:focus").count() == 1
    assert (
        page.title()
        == "La secrétaire générale déléguée de l’OTAN ouvre à Liège un atelier sur les ponts mobiles – Five hundred releases"
    )
    page.hover(".source .k-updated")
    assert lit(page) == ["p2", "p2"]
    page.click("#next")
    assert page.locator(".release .name").inner_text() == "02/nato-fr-two-captions.txt"
    page.go_back()
    assert page.locator(".release .name").inner_text() == "01/nato-fr-two-captions.txt"
    page.click(".source .k-updated")
    page.keyboard.press("Escape")
    assert page.locator(".release").count() == 1, "the first Escape closes the card"
    page.keyboard.press("Escape")
    assert page.locator(".release").count() == 0
    assert shown(page) == 4, "the search stands"
    assert page.locator(".releases tbody a:focus").inner_text().startswith("La secrétaire")


def test_an_address_opens_its_release(show: Opener) -> None:
    page = show("corpus")
    page.goto(page.url + "#r7")
    assert page.locator(".release .name").inner_text() == f"{demo.corpus(8)[7][0]}"


def test_a_thousand_releases_are_ready_in_time(chromium: Any, tmp_path: Path) -> None:
    path = tmp_path / "thousand.html"
    path.write_text(page_of(demo.corpus(1000)), encoding="utf-8")
    page = chromium.new_page()
    page.goto(path.as_uri())
    spent = page.evaluate("performance.getEntriesByType('navigation')[0].domComplete")
    opening = page.evaluate("""() => new Promise((done) => {
        const start = performance.now();
        addEventListener("hashchange", () => requestAnimationFrame(() => done(performance.now() - start)));
        location.hash = "#r500";
    })""")
    page.close()
    assert spent < 10_000 and opening < 2_000, f"{spent:.0f} ms to load, {opening:.0f} ms to open one"
    print(f"1,000 releases: {spent:.0f} ms to load, {opening:.0f} ms to open one")
