import { AppError } from "@/lib/core/errors";
import type { ExchangeAnnotation, ExchangeReply } from "./exchange-annotation";
import { type ExchangeProblem, refuseFile } from "./exchange-problem";
import { isObject, type JsonObject, listOf, own } from "./json-parts";
import { type ReadEntry, UnreadableEntry, type Warn } from "./read-entry";
import { readHypothesis } from "./read-hypothesis";
import { readWebAnnotation } from "./read-web-annotation";

/** What a file of annotations may hold. Characters are UTF-16 units of the JSON; depth counts objects and lists. */
export const exchangeLimits = { characters: 8_000_000, depth: 64, annotations: 20_000 } as const;

export interface ReadAnnotations {
  readonly annotations: readonly ExchangeAnnotation[];
  /** Replies to annotations that are not in the file; they may be known from an earlier import. */
  readonly looseReplies: readonly ExchangeReply[];
  /** Annotations that could not be read, each with its reason; the others come in. */
  readonly refused: readonly ExchangeProblem[];
  /** What was read otherwise than it was written: dropped selectors, shortened tags. Nothing is dropped in silence. */
  readonly warnings: readonly ExchangeProblem[];
}

/**
 * Reads a file of annotations: W3C Web Annotation JSON-LD (one annotation, a list, a page, a collection with its pages
 * inside) or what the Hypothesis API and export give. What cannot be read of it is told annotation by annotation, and the
 * rest comes in. Throws `AppError` "too-large" beyond `exchangeLimits`, "unreadable" for what is no JSON, and "invalid" with every
 * problem in `details.problems` where nothing of it can be read.
 */
export function readAnnotations(json: string): ReadAnnotations {
  if (json.length > exchangeLimits.characters)
    throw new AppError(
      "too-large",
      "Nothing was imported. A file of annotations holds at most 8 million characters.",
    );
  const file = parse(json);
  checkDepth(file);
  const { entries: sources, reader } = entriesOf(file);
  if (sources.length > exchangeLimits.annotations)
    throw new AppError(
      "too-large",
      `Nothing was imported. A file holds at most ${exchangeLimits.annotations} annotations.`,
    );
  const problems: ExchangeProblem[] = [];
  const warnings: ExchangeProblem[] = [];
  const entries: ReadEntry[] = [];
  sources.forEach((source, at) => {
    const where = nameOf(source, at);
    try {
      if (!isObject(source)) throw new UnreadableEntry("is no annotation");
      const own: ExchangeProblem[] = [];
      entries.push(reader(source, (what) => own.push({ where, what })));
      warnings.push(...own);
    } catch (error) {
      if (error instanceof UnreadableEntry || error instanceof AppError)
        problems.push({ where, what: error.message });
      else throw error;
    }
  });
  const threads = putTogether(withoutRepeated(entries, problems), problems);
  if (problems.length > 0 && threads.annotations.length + threads.looseReplies.length === 0)
    refuseFile(problems);
  return { ...threads, refused: problems, warnings };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch {
    throw new AppError("unreadable", "Nothing was imported. The file is not JSON.");
  }
}

/** Without recursion, so that the depth of a file cannot overflow anything. */
function checkDepth(file: unknown): void {
  const pending: { value: unknown; depth: number }[] = [{ value: file, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    if (next.depth > exchangeLimits.depth)
      throw new AppError("too-large", "Nothing was imported. The file is nested too deeply.");
    for (const value of Object.values(next.value)) pending.push({ value, depth: next.depth + 1 });
  }
}

type EntryReader = (source: JsonObject, warn: Warn) => ReadEntry;

function entriesOf(file: unknown): { entries: readonly unknown[]; reader: EntryReader } {
  const list = Array.isArray(file) ? file : null;
  const first = list ? list[0] : file;
  if (list && list.length === 0) return { entries: [], reader: readWebAnnotation };
  if (!isObject(first)) refuseFile([{ where: "file", what: "holds no annotations" }]);
  if (list) return { entries: list, reader: isHypothesisRow(first) ? readHypothesis : readWebAnnotation };
  const rows = own(first, "rows") ?? own(first, "annotations");
  if (Array.isArray(rows))
    return { entries: [...rows, ...listOf(own(first, "replies"))], reader: readHypothesis };
  if (isHypothesisRow(first)) return { entries: [first], reader: readHypothesis };
  const types = listOf(own(first, "type"));
  if (types.includes("AnnotationCollection"))
    return { entries: itemsOfPages(own(first, "first")), reader: readWebAnnotation };
  if (types.includes("AnnotationPage")) return { entries: itemsOfPages(first), reader: readWebAnnotation };
  if (types.includes("Annotation")) return { entries: [first], reader: readWebAnnotation };
  return refuseFile([
    {
      where: "file",
      what: "holds no annotations that Variorum knows how to read (W3C Web Annotation or Hypothesis)",
    },
  ]);
}

const isHypothesisRow = (row: unknown): boolean =>
  isObject(row) && Object.hasOwn(row, "uri") && Object.hasOwn(row, "user") && !Object.hasOwn(row, "@context");

/** The items of a page and of the pages that follow inside it; a page that is only named cannot be read here. */
function itemsOfPages(first: unknown): unknown[] {
  const items: unknown[] = [];
  for (let page: unknown = first; page !== undefined && page !== null; ) {
    if (!isObject(page))
      refuseFile([
        {
          where: "file",
          what: "names pages of annotations that are not in it; save each page and import those",
        },
      ]);
    items.push(...listOf(own(page, "items")));
    page = own(page, "next");
  }
  return items;
}

function nameOf(source: unknown, at: number): string {
  const id = isObject(source) ? own(source, "id") : null;
  return typeof id === "string" && id !== "" ? id.slice(0, 200) : `annotation ${at + 1}`;
}

const idOf = (entry: ReadEntry): string => (entry.kind === "reply" ? entry.reply.id : entry.annotation.id);

/** Of several entries with one id the first counts: which of them is meant, nobody can say. */
function withoutRepeated(entries: readonly ReadEntry[], problems: ExchangeProblem[]): ReadEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const id = idOf(entry);
    if (seen.has(id))
      problems.push({ where: id, what: "stands in the file more than once; the first was taken" });
    return !seen.has(id) && seen.add(id);
  });
}

/** Replies to replies join the thread of the annotation at the root; a ring of replies has no root and cannot be taken. */
function putTogether(entries: readonly ReadEntry[], problems: ExchangeProblem[]) {
  const parents = new Map<string, string>();
  const threads = new Map<string, ExchangeReply[]>();
  for (const entry of entries)
    if (entry.kind === "reply") parents.set(entry.reply.id, entry.reply.inReplyTo);
    else threads.set(entry.annotation.id, []);
  const looseReplies: ExchangeReply[] = [];
  const roots = new Map<string, string | null>();
  for (const entry of entries) {
    if (entry.kind !== "reply") continue;
    const root = rootOf(entry.reply.id, parents, roots);
    if (root === null)
      problems.push({ where: entry.reply.id, what: "answers itself through a ring of replies" });
    else {
      const reply = { ...entry.reply, inReplyTo: root };
      (threads.get(root) ?? looseReplies).push(reply);
    }
  }
  const annotations = entries.flatMap((entry) =>
    entry.kind === "annotation"
      ? [{ ...entry.annotation, replies: threads.get(entry.annotation.id) ?? [] }]
      : [],
  );
  return { annotations, looseReplies };
}

function rootOf(id: string, parents: Map<string, string>, roots: Map<string, string | null>): string | null {
  const path = new Set<string>();
  let at: string | null = id;
  while (at !== null && parents.has(at) && !roots.has(at)) {
    if (path.has(at)) at = null;
    else {
      path.add(at);
      at = parents.get(at) ?? null;
    }
  }
  const root = at === null ? null : (roots.get(at) ?? (roots.has(at) ? null : at));
  for (const step of path) roots.set(step, root);
  return root;
}
