// Checks the fixtures of press releases, then a program against them. Node 20 or later, no packages.
//
//   node run.mjs FIXTURES [--known FILE] [--every N] [-- COMMAND ...]
//
// COMMAND takes a text on standard input, and --year, and prints the JSON object that a pair calls `expected`;
// by default it is `python -m communique`. FILE lists pairs that the program is known to miss, one a line.
// --every N gives it only each N-th pair.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, sep } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";

// --- reading -------------------------------------------------------------------------------------

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** The code points of UTF-8 in which halves of surrogate pairs may stand, which TextDecoder would replace. */
function codePoints(bytes) {
  const points = [];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at++];
    let more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let point = more ? lead & (0x3f >> more) : lead;
    for (; more > 0; more--) point = (point << 6) | (bytes[at++] & 0x3f);
    points.push(point);
  }
  return points;
}

/** The text of a half-open span. Spans count code points; strings of JavaScript count UTF-16 units. */
const textOf = (points, start, end) => points.slice(start, end).map((p) => String.fromCodePoint(p)).join("");

function readPair(folder, name) {
  const bytes = readFileSync(join(folder, `${name}.txt`));
  return { name, bytes, points: codePoints(bytes), ...readJson(join(folder, `${name}.json`)) };
}

// --- invariants ----------------------------------------------------------------------------------

const BREAKS = /[^\S\r\n\v\f\x1c-\x1e\x85\u2028\u2029]*[\r\n\v\f\x1c-\x1e\x85\u2028\u2029][\s|>•*·‣◦▪\u200b]*/g;
const LAYOUT = /^[\s\x1c-\x1f\x85|•*·‣◦▪–—_=#>/\\.:,;()[\]"'\u200b\u00ad-]*$/;
const SPACE = /[\s\x1c-\x1f\x85]+/g;

/** Marks of Markdown, HTML, mail and pages, and breaks inside words: where one stands, a text is less than its span. */
const MARKS = /[<>&*_\\#\f]|\]\(|\[[\d/h]|[-\u2010\u00ad\u2e80-\uffef]\s*[\r\n]|[\r\n]\s*[,;.)]/;

/** Whether `text` is what a span shows: breaks folded, marks left out, nothing added or moved. */
function shows(held, text) {
  if (held.replace(BREAKS, " ") === text) return true;
  let at = 0;
  const inOrder = (character) => (at = held.indexOf(character, at) + 1) > 0;
  return MARKS.test(held) && [...text.replace(SPACE, "")].every(inOrder);
}

/** The same, of an item with a mark that is no layout and so stands in its span. */
const showsItem = (held, { marker, text }) =>
  shows(held, text) || (marker && shows(held.slice(marker.length).trimStart(), text));

function* partFaults({ points, expected }) {
  let last = 0;
  for (const part of expected.parts) {
    const { type, span: [start, end] } = part;
    if (!(last <= start && start < end && end <= points.length)) yield `${type} at ${start} is out of order or range`;
    if (!LAYOUT.test(textOf(points, last, start))) yield `text before ${type} at ${start} belongs to no part`;
    if (!showsItem(textOf(points, start, end), part)) yield `${type} at ${start} has a text that its span does not show`;
    last = end;
  }
  if (!LAYOUT.test(textOf(points, last))) yield "text at the end belongs to no part";
}

function* defectFaults({ points, expected }) {
  for (const { code, span: [start, end] } of expected.defects) {
    if (!(0 <= start && start <= end && end <= points.length)) yield `${code} at ${start} is out of range`;
  }
}

/** What of `value` lacks a key that `schema` requires, or has one that it does not allow. */
function* keyFaults(schema, value, $defs, where = "pair") {
  if (schema.$ref) schema = $defs[schema.$ref.split("/").pop()];
  if (schema.oneOf) schema = schema.oneOf.map(({ $ref }) => $defs[$ref.split("/").pop()]).find((s) => isOf(s, value));
  if (!schema) return yield `${where} has an unknown type: ${value.type}`;
  for (const key of schema.required ?? []) if (!(key in value)) yield `${where} lacks ${key}`;
  for (const item of schema.items ? value : []) yield* keyFaults(schema.items, item, $defs, where);
  for (const [key, inner] of Object.entries(schema.properties ? value : {})) {
    if (schema.properties[key]) yield* keyFaults(schema.properties[key], inner, $defs, `${where}.${key}`);
    else yield `${where} has an unknown key: ${key}`;
  }
}

const isOf = ({ properties: { type } }, value) => (type.enum ?? [type.const]).includes(value.type);

const types = ({ expected }) => expected.parts.map((part) => part.type);

function* variantFaults({ variant_of, ...pair }, pairs) {
  if (!variant_of) return;
  const other = pairs.get(variant_of);
  if (!other) yield `variant_of names no pair: ${variant_of}`;
  else if (!isDeepStrictEqual(types(pair), types(other))) yield `parts differ from those of ${variant_of}`;
}

/** The files that the manifest speaks of, with the digest it gives. */
function* listed({ pairs, pages, outputs }) {
  for (const [name, { txt, json }] of Object.entries(pairs)) yield* [[`${name}.txt`, txt], [`${name}.json`, json]];
  for (const [name, { html, json }] of Object.entries(pages))
    yield* [[`pages/${name}/page.html`, html], [`pages/${name}/page.json`, json]];
  yield* Object.entries(outputs);
}

function* manifestFaults(folder, manifest) {
  const texts = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".txt"));
  const names = texts.map((file) => file.replaceAll(sep, "/").slice(0, -".txt".length));
  for (const name of names) if (!(name in manifest.pairs)) yield `${name}: not in the manifest`;
  for (const [file, digest] of listed(manifest)) {
    const found = createHash("sha256").update(readFileSync(join(folder, file))).digest("hex");
    if (found !== digest) yield `${file}: differs from the manifest`;
  }
}

function* faults(folder, manifest, pairs) {
  yield* manifestFaults(folder, manifest);
  const schema = readJson(join(folder, "schema.json"));
  for (const { points, bytes, name, ...rest } of pairs.values()) {
    const pair = { points, ...rest };
    const broken = [...keyFaults(schema, rest, schema.$defs)];
    const found = broken.length ? broken : [...partFaults(pair), ...defectFaults(pair), ...variantFaults(pair, pairs)];
    for (const fault of found) yield `${name}: ${fault}`;
  }
}

// --- the program ---------------------------------------------------------------------------------

/** What the program prints for a pair. */
function answer([program, ...given], { bytes, options = {} }) {
  const year = options.year ? ["--year", String(options.year)] : [];
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...given, ...year], { stdio: ["pipe", "pipe", "inherit"] });
    const printed = [];
    child.stdout.on("data", (chunk) => printed.push(chunk));
    child.on("error", reject);
    child.on("close", () => resolve(Buffer.concat(printed).toString("utf8")));
    child.stdin.on("error", () => {}); // A program that ends before it has read all: what it printed tells.
    child.stdin.end(bytes);
  });
}

function asExpected(printed, expected) {
  try {
    return isDeepStrictEqual(JSON.parse(printed), expected);
  } catch {
    return false;
  }
}

/** The names of the pairs that the program reads otherwise. */
async function misses(command, pairs) {
  const waiting = [...pairs];
  const missed = [];
  const work = async () => {
    for (let pair; (pair = waiting.shift()); )
      if (!asExpected(await answer(command, pair), pair.expected)) missed.push(pair.name);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return missed.sort();
}

// --- the whole -----------------------------------------------------------------------------------

const { values, positionals, tokens } = parseArgs({
  allowPositionals: true,
  tokens: true,
  options: { known: { type: "string" }, every: { type: "string", default: "1" } },
});
const behind = tokens.find((token) => token.kind === "option-terminator");
const [folder] = positionals;
const command = behind ? process.argv.slice(behind.index + 3) : ["python", "-m", "communique"];
const lines = values.known ? readFileSync(values.known, "utf8").split("\n") : [];
const known = new Set(lines.map((line) => line.replace(/#.*/, "").trim()));

const manifest = readJson(join(folder, "manifest.json"));
const pairs = new Map(Object.keys(manifest.pairs).map((name) => [name, readPair(folder, name)]));
const found = [...faults(folder, manifest, pairs)];
found.forEach((fault) => console.log(fault));
console.log(`fixtures ${manifest.version}, format ${manifest.format}: ${pairs.size} pairs, ${found.length} faults`);

const given = [...pairs.values()].filter((_, number) => number % Number(values.every) === 0);
const missed = await misses(command, given);
const fresh = missed.filter((name) => !known.has(name));
const gone = given.filter(({ name }) => known.has(name) && !missed.includes(name));
fresh.forEach((name) => console.log(`missed: ${name}`));
gone.forEach(({ name }) => console.log(`no longer missed: ${name}`));
const right = given.length - missed.length;
console.log(`${right} of ${given.length} as expected, ${missed.length - fresh.length} known misses, ${fresh.length} others`);
process.exitCode = found.length || fresh.length || gone.length ? 1 : 0;
