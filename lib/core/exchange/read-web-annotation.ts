import { cleanText } from "@/lib/core/notes/clean-text";
import { externalLink } from "@/lib/core/notes/external-link";
import type { NoteBlock, NoteDocument } from "@/lib/core/notes/note-document";
import { noteFromHtml } from "@/lib/core/notes/note-from-html";
import { noteFromMarkdown } from "@/lib/core/notes/note-from-markdown";
import { noteFromPlainText } from "@/lib/core/notes/note-from-plain-text";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";
import type { ExchangePerson, ExchangeTarget } from "./exchange-annotation";
import {
  annotationIdOf,
  iriOf,
  isObject,
  type JsonObject,
  listOf,
  own,
  ownString,
  timeOf,
} from "./json-parts";
import { type ReadEntry, UnreadableEntry, type Warn } from "./read-entry";
import { readTags } from "./read-tags";

/** The motivations of the model. Those beside replying all come in as annotations that comment. */
const MOTIVATIONS = new Set(
  "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging".split(
    " ",
  ),
);
/** Selectors of the model that say where, but not by words; beside a quote they may be left out. */
const OTHER_SELECTORS = new Set(
  "FragmentSelector CssSelector XPathSelector DataPositionSelector SvgSelector RangeSelector".split(" "),
);

/** Reads one W3C annotation. Throws `UnreadableEntry` with what is wrong; warns of what is read but left out. */
export function readWebAnnotation(source: JsonObject, warn: Warn): ReadEntry {
  if (!listOf(own(source, "type")).includes("Annotation")) fail("is no Annotation");
  const id = annotationIdOf(own(source, "id")) ?? fail("has no id that is an absolute IRI or a UUID");
  const motivations = listOf(own(source, "motivation"));
  for (const motivation of motivations)
    if (typeof motivation !== "string" || !MOTIVATIONS.has(motivation.replace(/^oa:/, "")))
      warn(`has the unknown motivation “${String(motivation).slice(0, 60)}” and was read as a comment`);
  const { note, tags } = readBodies(source, warn);
  const entry = {
    id,
    creator: readPerson(own(source, "creator")),
    created: readTime(source, "created"),
    modified: readTime(source, "modified"),
    note,
    tags,
    rights:
      own(source, "rights") === undefined
        ? null
        : (iriOf(listOf(own(source, "rights"))[0]) ?? fail("has rights that are no IRI")),
  };
  const target = oneTarget(listOf(own(source, "target")), warn);
  if (motivations.includes("replying")) {
    const inReplyTo = annotationIdOf(
      isObject(target) ? (own(target, "source") ?? own(target, "id")) : target,
    );
    return { kind: "reply", reply: { ...entry, inReplyTo: inReplyTo ?? fail("answers no annotation") } };
  }
  return { kind: "annotation", annotation: { ...entry, target: readTarget(target, warn), replies: [] } };
}

function fail(what: string): never {
  throw new UnreadableEntry(what);
}

/** A note stands on one passage here: the first that says its words; which others it was on is told. */
function oneTarget(targets: readonly unknown[], warn: Warn): unknown {
  const quoted = targets.filter((target) => isObject(target) && quoteOf(target) !== null);
  const taken = quoted[0] ?? targets[0] ?? fail("has no target");
  const others = targets.filter((target) => target !== taken);
  if (others.length > 0) {
    const words = others.map((target) => (isObject(target) ? quoteOf(target) : null) ?? "one without words");
    warn(
      `is about ${targets.length} passages and was put on the first; the others: ${words
        .map((each) => `“${each.slice(0, 60)}”`)
        .join(", ")
        .slice(0, 600)}`,
    );
  }
  return taken;
}

function quoteOf(target: JsonObject): string | null {
  const selectors = withRefinements(listOf(own(target, "selector")));
  const quote = selectors.find((one) => isObject(one) && own(one, "type") === "TextQuoteSelector");
  return isObject(quote) ? ownString(quote, "exact") : null;
}

/** A selector may be narrowed by another, and that one again; each is looked at. */
function withRefinements(selectors: readonly unknown[]): unknown[] {
  const all: unknown[] = [];
  const pending = [...selectors].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    all.push(next);
    if (isObject(next)) pending.push(...listOf(own(next, "refinedBy")));
  }
  return all;
}

function readTime(source: JsonObject, key: string): string | null {
  const value = own(source, key);
  return value === undefined || value === null
    ? null
    : (timeOf(value) ?? fail(`has a “${key}” that is no date and time`));
}

function readPerson(value: unknown): ExchangePerson | null {
  const [first] = listOf(value);
  if (first === undefined) return null;
  if (!isObject(first) && typeof first !== "string") return fail("has a creator that is no person");
  // Programs that keep their own people write a name where the model wants an IRI: it is a name all the same.
  const written = typeof first === "string" ? first : own(first, "id");
  const named = typeof first === "string" ? null : (listOf(own(first, "name"))[0] ?? own(first, "nickname"));
  const name = [named, written].find((each) => typeof each === "string" && each.trim() !== "");
  if (typeof name !== "string") return null;
  return { id: iriOf(written), name: cleanText(name).trim().slice(0, 200) };
}

function readBodies(source: JsonObject, warn: Warn): { note: NoteDocument; tags: string[] } {
  const blocks: NoteBlock[] = [];
  const tags: unknown[] = [];
  const bodyValue = own(source, "bodyValue");
  if (typeof bodyValue === "string") blocks.push(...noteFromPlainText(bodyValue).content);
  for (const body of listOf(own(source, "body"))) {
    if (typeof body === "string") {
      blocks.push(linkTo(body));
      continue;
    }
    if (!isObject(body)) fail("has a body that is no object");
    const value = ownString(body, "value");
    if (value === null) blocks.push(linkTo(own(body, "source") ?? own(body, "id")));
    else if (listOf(own(body, "purpose")).includes("tagging")) tags.push(value);
    else blocks.push(...readWords(body, value).content);
  }
  const note: NoteDocument = { type: "doc", content: blocks.length > 0 ? blocks : [{ type: "paragraph" }] };
  return { note: parseNoteDocument(note), tags: readTags(tags, warn) };
}

/** A body that lies elsewhere is linked and never fetched. */
function linkTo(address: unknown): NoteBlock {
  const href = externalLink(address);
  if (!href) return fail("has a body that is neither a text nor the address of one");
  return {
    type: "paragraph",
    content: [{ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] }],
  };
}

function readWords(body: JsonObject, value: string): NoteDocument {
  const format = listOf(own(body, "format")).find((each) => typeof each === "string");
  if (typeof format === "string" && /^(?:text\/html|application\/xhtml)/i.test(format))
    return noteFromHtml(value);
  if (typeof format === "string" && /^text\/(?:x-)?markdown/i.test(format)) return noteFromMarkdown(value);
  return noteFromPlainText(value);
}

function readTarget(target: unknown, warn: Warn): ExchangeTarget {
  const object: JsonObject =
    typeof target === "string"
      ? { source: target }
      : isObject(target)
        ? target
        : fail("has a target that is no resource");
  const state = listOf(own(object, "state")).find((one) => isObject(one) && own(one, "type") === "TimeState");
  const time = isObject(state) ? state : {};
  const sourceDate = listOf(own(time, "sourceDate"))[0];
  const cached = listOf(own(time, "cached"))[0];
  return {
    source:
      iriOf(own(object, "source") ?? own(object, "id")) ??
      fail("has a target whose source is no absolute IRI"),
    ...readSelectors(listOf(own(object, "selector")), warn),
    sourceDate:
      sourceDate === undefined
        ? null
        : (timeOf(sourceDate) ?? fail("has a version date that is no date and time")),
    cached: cached === undefined ? null : (iriOf(cached) ?? fail("has a copy of its version that is no IRI")),
  };
}

function readSelectors(selectors: readonly unknown[], warn: Warn) {
  let quote: JsonObject | null = null;
  let position: { start: number; end: number } | null = null;
  let unknown: string | null = null;
  for (const selector of withRefinements(selectors)) {
    if (!isObject(selector)) fail("has a selector that is no object");
    const type = String(own(selector, "type"));
    if (type === "TextQuoteSelector") {
      if (!ownString(selector, "exact")) fail("has a quote selector without words");
      quote ??= selector;
    } else if (type === "TextPositionSelector") position ??= readPosition(selector);
    else if (OTHER_SELECTORS.has(type))
      warn(`has a ${type}, which was left out: Variorum finds passages by their words`);
    else unknown = `has the unknown selector “${type.slice(0, 60)}”`;
  }
  if (unknown && !quote) fail(unknown);
  if (unknown) warn(`${unknown}, which was left out: Variorum finds passages by their words`);
  if (!quote && selectors.length > 0)
    fail("has no TextQuoteSelector, so its passage cannot be found by its words");
  return {
    quote: quote ? cleanText(ownString(quote, "exact") ?? "") : "",
    prefix: quote ? cleanText(ownString(quote, "prefix") ?? "") : "",
    suffix: quote ? cleanText(ownString(quote, "suffix") ?? "") : "",
    position,
  };
}

function readPosition(selector: JsonObject): { start: number; end: number } {
  const start = own(selector, "start");
  const end = own(selector, "end");
  if (
    typeof start !== "number" ||
    typeof end !== "number" ||
    !Number.isSafeInteger(start) ||
    !Number.isSafeInteger(end)
  )
    return fail("has a position that is no whole number");
  if (start < 0 || end < 0) fail("has a negative position");
  if (start >= end) fail("has a position that ends before it begins");
  return { start, end };
}
