import { carryPassage } from "@/lib/core/anchoring/carry-passage";
import { findPassage } from "@/lib/core/anchoring/find-passage";
import { indexPassages, type PassageIndex } from "@/lib/core/anchoring/passage-index";
import { type VersionPair, versionPair } from "@/lib/core/anchoring/version-pair";
import { findChanges } from "@/lib/core/comparison/compare-texts";
import { readTextFile } from "../read-text-file";
import type { Responder } from "./responder";

/** Requests of one batch mostly follow one another on the same texts; the last few stay ready. */
const KEPT = 8;

/**
 * `{quote, prefix, suffix, start, end, oldFile, newFile}` (or `oldText`, `newText`) → `{status, start, end, score}`.
 * Without the old text only the quote and its context are used, and `start` and `end` may be missing.
 */
export const respond: Responder = (request) => {
  const quotation = {
    quote: words(request, "quote"),
    prefix: words(request, "prefix"),
    suffix: words(request, "suffix"),
  };
  const newer = textOf(request, "new");
  if (newer === null) throw new Error('"newFile" or "newText" is missing.');
  const older = textOf(request, "old");
  const { status, range, score } =
    older === null
      ? findPassage(index(newer), quotation)
      : carryPassage(pair(older, newer), {
          ...quotation,
          start: offset(request, "start"),
          end: offset(request, "end"),
        });
  return { status, start: range?.start ?? null, end: range?.end ?? null, score };
};

const indexes = new Map<string, PassageIndex>();
const index = (text: string): PassageIndex => remembered(indexes, text, () => indexPassages(text));

const pairs = new Map<string, Map<string, VersionPair>>();
const pair = (older: string, newer: string): VersionPair =>
  remembered(
    remembered(pairs, older, () => new Map()),
    newer,
    () => versionPair(older, newer, findChanges({ text: older }, { text: newer })),
  );

const files = new Map<unknown, string>();

function remembered<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = kept.get(key);
  if (value === undefined) {
    value = make();
    if (kept.size >= KEPT)
      for (const oldest of [...kept.keys()].slice(0, kept.size - KEPT + 1)) kept.delete(oldest);
    kept.set(key, value);
  }
  return value;
}

function textOf(request: Record<string, unknown>, side: "old" | "new"): string | null {
  const given = request[`${side}Text`];
  if (given !== undefined) return words(request, `${side}Text`);
  const file = request[`${side}File`];
  if (file === undefined) return null;
  return remembered(files, file, () => readTextFile(file, `${side}File`));
}

function words(request: Record<string, unknown>, name: string): string {
  const value = request[name];
  if (typeof value !== "string") throw new Error(`"${name}" must be a text.`);
  return value;
}

function offset(request: Record<string, unknown>, name: string): number {
  const value = request[name];
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
    throw new Error(`"${name}" must be an offset: a whole number from 0.`);
  return value;
}
