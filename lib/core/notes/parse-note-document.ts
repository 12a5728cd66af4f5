import { AppError } from "@/lib/core/errors";
import { cleanText } from "./clean-text";
import { externalLink } from "./external-link";
import { mentionsOf } from "./mentions";
import {
  type NoteBlock,
  type NoteDocument,
  type NoteInline,
  type NoteListItem,
  type NoteMark,
  type NoteMention,
  type NoteOrderedList,
  noteLimits,
} from "./note-document";

type Json = Readonly<Record<string, unknown>>;

/**
 * Makes a note of JSON nobody vouches for. The answer is built anew from allow-listed nodes, marks and attributes;
 * keys such as `__proto__` are never copied. Size and depth are measured without recursion before anything else.
 * Throws `AppError` "too-large" beyond `noteLimits`, "invalid" for anything not allowed, with the place in it.
 */
export function parseNoteDocument(json: unknown): NoteDocument {
  measure(json);
  const root = objectOf(json, "note");
  if (root.type !== "doc") refuse("note", "must be a document (type “doc”)");
  onlyKeys(root, ["type", "content"], "note");
  const content = blocks(root.content, "note");
  if (content.length === 0) refuse("note", "must have a paragraph");
  const note: NoteDocument = { type: "doc", content };
  if (mentionsOf(note).length > noteLimits.mentions)
    throw new AppError("too-large", `A note mentions at most ${noteLimits.mentions} times.`);
  return note;
}

/** Counts every value of the JSON on an explicit stack and stops at the limits, however large the rest is. */
function measure(json: unknown): void {
  const pending: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  let values = 0;
  let characters = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, depth } = next;
    if (typeof value === "string") characters += value.length;
    // Each node of the document is an object in a list: two levels of JSON.
    if (depth > 2 * noteLimits.depth) throw new AppError("too-large", "The note is nested too deeply.");
    if (typeof value === "object" && value !== null) {
      const inside: unknown[] = Array.isArray(value) ? value : Object.values(value);
      values += inside.length;
      if (values > noteLimits.values) throw new AppError("too-large", "The note has too many parts.");
      for (const part of inside) pending.push({ value: part, depth: depth + 1 });
    }
    // Names of node types and addresses count here too; the words alone are counted below.
    if (characters > 20 * noteLimits.characters) tooLong();
  }
  if (textLength(json) > noteLimits.characters) tooLong();
}

function textLength(json: unknown): number {
  const pending: unknown[] = [json];
  let length = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if ("text" in next && typeof next.text === "string") length += next.text.length;
    else if ("type" in next && next.type === "mention") length += mentionLength(next);
    if ("content" in next && Array.isArray(next.content)) pending.push(...next.content);
  }
  return length;
}

/** As long as it is in the plain text. */
function mentionLength(node: object): number {
  const attrs = "attrs" in node ? node.attrs : null;
  const named = typeof attrs === "object" && attrs !== null && "name" in attrs ? attrs.name : null;
  return typeof named === "string" ? named.length + 1 : 0;
}

function blocks(json: unknown, where: string): NoteBlock[] {
  return listOf(json, where).map((item, at) => block(item, `${where} › ${at + 1}`));
}

function block(json: unknown, where: string): NoteBlock {
  const node = objectOf(json, where);
  switch (node.type) {
    case "paragraph": {
      onlyKeys(node, ["type", "content", "attrs"], where);
      noAttributes(node, where);
      const content = node.content === undefined ? [] : inlines(node.content, where);
      return content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" };
    }
    case "blockquote": {
      onlyKeys(node, ["type", "content", "attrs"], where);
      noAttributes(node, where);
      return { type: "blockquote", content: some(blocks(node.content, where), where) };
    }
    case "bulletList":
      onlyKeys(node, ["type", "content", "attrs"], where);
      noAttributes(node, where);
      return { type: "bulletList", content: items(node.content, where) };
    case "orderedList":
      onlyKeys(node, ["type", "content", "attrs"], where);
      return {
        type: "orderedList",
        attrs: listAttributes(node, where),
        content: items(node.content, where),
      };
    default:
      return refuse(where, `holds “${nameOf(node.type)}”, which a note cannot hold`);
  }
}

function items(json: unknown, where: string): NoteListItem[] {
  return some(
    listOf(json, where).map((item, at) => {
      const place = `${where} › ${at + 1}`;
      const node = objectOf(item, place);
      if (node.type !== "listItem") refuse(place, "must be an item of the list");
      onlyKeys(node, ["type", "content", "attrs"], place);
      noAttributes(node, place);
      const content = blocks(node.content, place);
      if (content[0]?.type !== "paragraph") refuse(place, "must begin with a paragraph");
      return { type: "listItem", content };
    }),
    where,
  );
}

function inlines(json: unknown, where: string): NoteInline[] {
  const content: NoteInline[] = [];
  listOf(json, where).forEach((item, at) => {
    const place = `${where} › ${at + 1}`;
    const node = objectOf(item, place);
    onlyKeys(node, node.type === "text" ? ["type", "text", "marks"] : ["type", "marks", "attrs"], place);
    const kept = node.marks === undefined ? [] : marks(node.marks, place);
    if (node.type === "hardBreak") {
      noAttributes(node, place);
      content.push({ type: "hardBreak" });
    } else if (node.type === "mention") {
      // What is bold around it is in the words beside it.
      content.push({ type: "mention", attrs: mentionAttributes(node, place) });
    } else if (node.type === "text") {
      if (typeof node.text !== "string") refuse(place, "has no text");
      const text = cleanText(node.text as string);
      if (text) content.push(kept.length > 0 ? { type: "text", text, marks: kept } : { type: "text", text });
    } else refuse(place, `holds “${nameOf(node.type)}”, which a note cannot hold`);
  });
  return content;
}

function marks(json: unknown, where: string): NoteMark[] {
  const kept: NoteMark[] = [];
  for (const item of listOf(json, where)) {
    const mark = objectOf(item, where);
    onlyKeys(mark, ["type", "attrs"], where);
    if (kept.some((other) => other.type === mark.type)) refuse(where, "carries the same mark twice");
    if (mark.type === "bold" || mark.type === "italic") {
      noAttributes(mark, where);
      kept.push({ type: mark.type });
    } else if (mark.type === "link") kept.push({ type: "link", attrs: { href: hrefOf(mark, where) } });
    else refuse(where, `carries “${nameOf(mark.type)}”, which a note cannot carry`);
  }
  return kept;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** On one line, so that nobody takes a name for words of the note. */
function mentionAttributes(node: Json, where: string): NoteMention["attrs"] {
  const attrs = objectOf(node.attrs, where);
  onlyKeys(attrs, ["id", "name"], where);
  const { id, name } = attrs;
  if (typeof id !== "string" || !ID.test(id)) return refuse(where, "mentions nobody");
  const clean = typeof name === "string" ? cleanText(name).replace(/\s+/g, " ").trim() : "";
  if (clean === "" || clean.length > noteLimits.mentionName)
    return refuse(where, "mentions somebody without a name");
  return { id, name: clean };
}

/** What the editor adds to a link is the renderer's to decide: known, dropped. */
function hrefOf(mark: Json, where: string): string {
  const attrs = objectOf(mark.attrs, where);
  onlyKeys(attrs, ["href", "target", "rel", "class", "title"], where);
  const href = externalLink(attrs.href);
  return href ?? refuse(where, "links to an address that is not allowed (http, https and mailto are)");
}

function listAttributes(node: Json, where: string): NoteOrderedList["attrs"] {
  if (node.attrs === undefined || node.attrs === null) return { start: 1 };
  const attrs = objectOf(node.attrs, where);
  onlyKeys(attrs, ["start", "type"], where);
  const start = attrs.start ?? 1;
  if (typeof start !== "number" || !Number.isInteger(start) || start < 0 || start > 100_000)
    return refuse(where, "begins its numbers at something that is no number");
  const { type } = attrs;
  // Another kind of counting, as a page may have it, becomes figures.
  return type === "a" || type === "A" || type === "i" || type === "I" ? { start, type } : { start };
}

function noAttributes(node: Json, where: string): void {
  if (node.attrs !== undefined && node.attrs !== null) onlyKeys(objectOf(node.attrs, where), [], where);
}

/** Keys that reach for prototypes are not copied by anything here, so they are passed over. */
const IGNORED = new Set(["__proto__", "constructor", "prototype"]);

function onlyKeys(node: Json, allowed: readonly string[], where: string): void {
  for (const key of Object.keys(node))
    if (!allowed.includes(key) && !IGNORED.has(key))
      refuse(where, `carries “${nameOf(key)}”, which is not allowed`);
}

function objectOf(json: unknown, where: string): Json {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    refuse(where, "is not a part of a note");
  const own: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(json as object)) own[key] = (json as Json)[key];
  return own;
}

function listOf(json: unknown, where: string): readonly unknown[] {
  return Array.isArray(json) ? json : refuse(where, "has no list of parts");
}

function some<T>(list: T[], where: string): T[] {
  return list.length > 0 ? list : refuse(where, "is empty");
}

function nameOf(value: unknown): string {
  return typeof value === "string" ? cleanText(value).slice(0, 40) : typeof value;
}

function tooLong(): never {
  throw new AppError("too-large", `A note holds at most ${noteLimits.characters} characters.`);
}

function refuse(where: string, what: string): never {
  throw new AppError("invalid", `This part of the note ${what}: ${where}.`);
}
