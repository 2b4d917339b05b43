"use strict";
// Search, filters and order of the table; releases are rendered as they are opened.
{
  const body = document.querySelector(".releases tbody");
  const rows = [...body.rows];
  const heads = [...document.querySelectorAll(".releases thead th")];
  const form = document.getElementById("filters");
  const search = document.getElementById("search");
  const selects = [...form.querySelectorAll("select")];
  const [list, view, opened] = ["list", "release", "opened"].map((id) => document.getElementById(id));
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
  const documentTitle = document.title;

  function filter() {
    const words = plain(search.value).split(/\s+/);
    const wanted = selects.filter((select) => select.value);
    const fits = (row) => words.every((word) => texts.get(row).includes(word))
      && wanted.every((select) => row.dataset[select.dataset.filter].split("|").includes(select.value));
    rows.forEach((row) => { row.hidden = !fits(row); });
    const count = rows.filter((row) => !row.hidden).length;
    document.getElementById("status").textContent = `${count.toLocaleString("en")} of ${rows.length.toLocaleString("en")} shown`;
  }

  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? (cell.querySelector("a") ?? cell).textContent : Number(cell.dataset.value);
  };
  const collator = new Intl.Collator(undefined, { numeric: true });
  const compare = (a, b) => typeof a === "number" ? a - b : collator.compare(a, b);

  // Rows without a value stay last in either direction.
  function sort(column) {
    const down = heads[column].getAttribute("aria-sort") === "ascending";
    heads.forEach((head) => head.removeAttribute("aria-sort"));
    heads[column].setAttribute("aria-sort", down ? "descending" : "ascending");
    const valued = rows.map((row) => [value(row, column), row]);
    valued.sort(([a], [b]) => (a === "") - (b === "") || (down ? compare(b, a) : compare(a, b)));
    rows.splice(0, rows.length, ...valued.map(([, row]) => row));
    body.append(...rows);
  }

  function point(link, row) {
    link.hidden = !row;
    if (row) link.href = `#r${row.dataset.index}`;
  }

  function show(index) {
    opened.innerHTML = JSON.parse(document.getElementById(`r${index}`).textContent);
    const release = opened.querySelector(".release");
    wireRelease(release);
    const shown = rows.filter((row) => !row.hidden);
    const at = shown.findIndex((row) => row.dataset.index === index);
    point(document.getElementById("previous"), shown[at - 1]);
    point(document.getElementById("next"), at < 0 ? undefined : shown[at + 1]);
    list.hidden = true;
    view.hidden = false;
    const headline = release.querySelector(".headline");
    document.title = `${headline.textContent} – ${documentTitle}`;
    scrollTo({ top: 0, behavior: "instant" });
    headline.focus({ preventScroll: true });
  }

  function back() {
    const left = opened.hasChildNodes();
    opened.replaceChildren();
    view.hidden = true;
    list.hidden = false;
    document.title = documentTitle;
    return left;
  }

  let last = "";
  let scrolled = 0;
  function route() {
    const index = /^#r(\d+)$/.exec(location.hash)?.[1];
    if (index !== undefined && document.getElementById(`r${index}`)) {
      if (!list.hidden) scrolled = scrollY;
      last = index;
      show(index);
    } else if (back()) {
      scrollTo({ top: scrolled, behavior: "instant" });
      document.querySelector(`tr[data-index="${last}"] a`)?.focus({ preventScroll: true });
    }
  }

  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => sort(column));
  });
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("clear").addEventListener("click", () => { form.reset(); filter(); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && list.hidden) location.hash = ""; });
  addEventListener("hashchange", route);
  form.hidden = false;
  filter();
  route();
}
