import type { ExchangePerson, ExchangeTarget } from "@/lib/core/exchange/exchange-annotation";
import {
  iriOf,
  isObject,
  type JsonObject,
  listOf,
  own,
  ownString,
  timeOf,
} from "@/lib/core/exchange/json-parts";
import { type ReadEntry, UnreadableEntry, type Warn } from "@/lib/core/exchange/read-entry";
import { readTags } from "@/lib/core/exchange/read-tags";
import { cleanText } from "@/lib/core/notes/clean-text";
import { externalLink } from "@/lib/core/notes/external-link";
import type { NoteBlock, NoteDocument } from "@/lib/core/notes/note-document";
import { noteFromHtml } from "@/lib/core/notes/note-from-html";
import { noteFromPlainText } from "@/lib/core/notes/note-from-plain-text";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";

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
  const id = iriOf(own(source, "id")) ?? fail("has no id that is an absolute IRI");
  const motivations = listOf(own(source, "motivation"));
  for (const motivation of motivations)
    if (typeof motivation !== "string" || !MOTIVATIONS.has(motivation.replace(/^oa:/, "")))
      fail(`has the unknown motivation “${String(motivation).slice(0, 60)}”`);
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
  const targets = listOf(own(source, "target"));
  if (targets.length !== 1) fail(targets.length === 0 ? "has no target" : "has more than one target");
  const [target] = targets;
  if (motivations.includes("replying")) {
    const inReplyTo = iriOf(isObject(target) ? (own(target, "source") ?? own(target, "id")) : target);
    return { kind: "reply", reply: { ...entry, inReplyTo: inReplyTo ?? fail("answers no annotation") } };
  }
  return { kind: "annotation", annotation: { ...entry, target: readTarget(target, warn), replies: [] } };
}

function fail(what: string): never {
  throw new UnreadableEntry(what);
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
  if (typeof first === "string")
    return { id: iriOf(first) ?? fail("has a creator that is no IRI"), name: first.slice(0, 200) };
  if (!isObject(first)) return fail("has a creator that is no person");
  const id =
    own(first, "id") === undefined
      ? null
      : (iriOf(own(first, "id")) ?? fail("has a creator whose id is no IRI"));
  const name = listOf(own(first, "name"))[0] ?? own(first, "nickname");
  const clean = typeof name === "string" ? cleanText(name).trim().slice(0, 200) : "";
  if (!clean && !id) return null;
  return { id, name: clean || (id ?? "") };
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
    else blocks.push(...(isHtml(body) ? noteFromHtml(value) : noteFromPlainText(value)).content);
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

const isHtml = (body: JsonObject): boolean =>
  listOf(own(body, "format")).some(
    (format) => typeof format === "string" && /^(text\/html|application\/xhtml)/i.test(format),
  );

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
  for (const selector of selectors) {
    if (!isObject(selector)) fail("has a selector that is no object");
    const type = String(own(selector, "type"));
    if (type === "TextQuoteSelector") {
      if (!ownString(selector, "exact")) fail("has a quote selector without words");
      quote ??= selector;
    } else if (type === "TextPositionSelector") position ??= readPosition(selector);
    else if (OTHER_SELECTORS.has(type))
      warn(`has a ${type}, which was left out: Variorum finds passages by their words`);
    else fail(`has the unknown selector “${type.slice(0, 60)}”`);
  }
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
