"use strict";

// Lights up what belongs together, opens cards from the text, and moves by keys.
function wireRelease(release) {
  const parts = [...release.querySelectorAll(".part")];
  const cards = [...release.querySelectorAll(".card")];
  const summaries = cards.map((card) => card.querySelector("summary"));
  const pane = release.querySelector(".result-pane");
  const keys = (element) => element?.closest("[data-key]")?.dataset.key.split(" ") ?? [];
  const card = (key) => cards.find((one) => one.dataset.key === key);
  const marks = (key) => release.querySelectorAll(`.source [data-key~="${key}"]`);
  let origin = null; // where in the text a card was opened from

  parts.forEach((part, index) => {
    part.tabIndex = index ? -1 : 0;
    part.setAttribute("role", "button");
  });

  function light(target) {
    release.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
    for (const key of keys(target)) {
      [card(key), ...marks(key)].forEach((one) => one?.classList.add("lit"));
    }
  }

  // Scrolls the pane of the result only: the page stays where it is.
  function reveal(one) {
    if (pane.scrollHeight <= pane.clientHeight) return;
    const [outer, inner] = [pane.getBoundingClientRect(), one.getBoundingClientRect()];
    if (inner.top < outer.top) pane.scrollTop += inner.top - outer.top - 12;
    else if (inner.bottom > outer.bottom) pane.scrollTop += Math.min(inner.bottom - outer.bottom, inner.top - outer.top) + 12;
  }

  const twoColumns = () => getComputedStyle(release.querySelector(".panes")).gridTemplateColumns.includes(" ");

  function attend(target) {
    light(target);
    const [key] = keys(target);
    if (!key) return;
    if (target.closest(".source")) reveal(card(key));
    else if (twoColumns() && target.matches(":focus-visible")) marks(key)[0]?.scrollIntoView({ block: "nearest" });
  }

  function open(target) {
    const [key] = keys(target);
    if (!key) return;
    origin = target.closest(".part");
    card(key).querySelector("details").open = true;
    const summary = card(key).querySelector("summary");
    summary.focus({ preventScroll: twoColumns() });
    reveal(card(key));
    light(summary);
  }

  function close() {
    const opened = [...release.querySelectorAll("details[open]")];
    if (!opened.length) return false;
    opened.forEach((details) => { details.open = false; });
    origin?.focus();
    origin = null;
    return true;
  }

  function step(list, at, key) {
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: list.length - 1 }[key];
    if (to === undefined) return false;
    const next = list[Math.max(0, Math.min(list.length - 1, to))];
    if (list === parts) parts.forEach((part) => { part.tabIndex = part === next ? 0 : -1; });
    next.focus();
    return true;
  }

  release.addEventListener("pointerover", (event) => { if (event.pointerType !== "touch") attend(event.target); });
  release.addEventListener("pointerleave", () => light(release.contains(document.activeElement) ? document.activeElement : null));
  release.addEventListener("focusin", (event) => attend(event.target));
  release.addEventListener("focusout", () => light(null));
  release.addEventListener("click", (event) => {
    if (event.target.closest(".source") && getSelection().isCollapsed) open(event.target);
  });
  release.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const list = parts.includes(event.target) ? parts : summaries;
    const at = list.indexOf(event.target);
    if (event.key === "Escape" && close()) event.stopPropagation();
    if (at < 0) return;
    const enters = list === parts && (event.key === "Enter" || event.key === " ");
    if (enters) open(event.target);
    if (enters || step(list, at, event.key)) event.preventDefault();
  });
}
