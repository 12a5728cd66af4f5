import type { Change, WordEdit } from "@/lib/core/comparison/changes/change";
import { isRow } from "@/lib/core/comparison/units/row-cells";
import { movedPhrases } from "@/lib/core/comparison/words/moved-phrases";
import { invisibleSigns, nameInvisibleSigns, withoutInvisibleSigns } from "@/lib/core/text/invisible-signs";
import { isolated } from "@/lib/core/text/isolated";
import type { Range } from "@/lib/core/text/range";

/** A change in words, for the list, the live region and the page title: never a colour or a sign alone. */
export interface ChangeDescription {
  /** "Gone", "New", "Reworded", "Moved", "Moved and reworded", "Split", "Merged". */
  readonly kind: string;
  /** The words it is about, shortened: “directed” → “headed”. */
  readonly words: string;
}

/** The sign of a kind; always beside its word or a text for screen readers. */
export const CHANGE_SIGN: Readonly<Record<Change["kind"], string>> = {
  inserted: "+",
  deleted: "−",
  modified: "≠",
  moved: "⇅",
  split: "¶",
  merged: "¶",
};

const SHORT = 64;
/** Characters of all replacements of one change together. */
const LONG = 160;

/** Says what a change is and which words it touches. `older` and `newer` are the whole texts. */
export function describeChange(change: Change, older: string, newer: string): ChangeDescription {
  const edits = wordEdits(change, older, newer);
  const kind = kindWord(change, edits.length > 0);
  if (edits.length > 0) return { kind, words: describeEdits(edits, older, newer) };
  if (change.kind === "split" || change.kind === "merged") {
    const at = quoted(afterBreak(change, older, newer));
    return { kind, words: change.kind === "split" ? `new paragraph at ${at}` : `no new paragraph at ${at}` };
  }
  const text = change.newer ? textOf(newer, change.newer) : change.older ? textOf(older, change.older) : "";
  return { kind, words: isolated(shorten(withBars(text), SHORT)) };
}

/** A row of a table reads as one line: bars stand between its cells. */
function withBars(text: string): string {
  const row = text.trim();
  return isRow(row, 0, row.length) ? row.replace(/\t+/gu, " | ") : text;
}

/**
 * The edits that a person reads as such. Where a passage was moved, split or merged, the white space around it changes by
 * itself and is no edit; elsewhere it is all that there is to tell.
 */
export function wordEdits(change: Change, older: string, newer: string): readonly WordEdit[] {
  if (change.kind === "modified") return change.words;
  return change.words.filter(
    (edit) => textOf(older, edit.older).trim() !== "" || textOf(newer, edit.newer).trim() !== "",
  );
}

/** First words of the paragraph that begins, or began, at a paragraph break that came or went. */
function afterBreak({ kind, older, newer, words }: Change, olderText: string, newerText: string): string {
  const split = kind === "split";
  const text = split ? newerText : olderText;
  const side = split ? "newer" : "older";
  const end = words[0]?.[side].end ?? (split ? newer : older)?.end ?? 0;
  return (
    text
      .slice(end, end + 200)
      .trimStart()
      .split("\n", 1)[0] ?? ""
  );
}

function kindWord(change: Change, reworded: boolean): string {
  switch (change.kind) {
    case "inserted":
      return "New";
    case "deleted":
      return "Gone";
    case "moved":
      return reworded ? "Moved and reworded" : "Moved";
    case "split":
      return reworded ? "Split and reworded" : "Split";
    case "merged":
      return reworded ? "Merged and reworded" : "Merged";
    default:
      return change.cosmetic.length > 0 ? "Formatting" : "Reworded";
  }
}

function describeEdits(edits: readonly WordEdit[], older: string, newer: string): string {
  const real = edits.filter((edit) => edit.cosmetic.length === 0);
  const told = real.length > 0 ? real : edits;
  const phrases = movedPhrases(told, older, newer);
  const moves = {
    gone: new Set(phrases.map(({ gone }) => gone)),
    come: new Set(phrases.map(({ come }) => come)),
  };
  const said: string[] = [];
  let length = 0;
  let left = 0;
  for (const [at, edit] of told.entries()) {
    const words = describeEdit(edit, older, newer, moves.gone.has(at), moves.come.has(at));
    if (words === "") continue;
    length += words.length;
    // The second replacement may be the name one looks for: as many are told as a few lines hold.
    if (said.length > 0 && length > LONG) left++;
    else said.push(words);
  }
  return said.join("; ") + (left > 0 ? `; and ${left} more` : "");
}

/** A phrase that moved within the passage is told where it stands now, and not again where it stood. */
function describeEdit(
  edit: WordEdit,
  older: string,
  newer: string,
  wentElsewhere: boolean,
  cameFromElsewhere: boolean,
): string {
  const unseen = describeUnseen(textOf(older, edit.older), textOf(newer, edit.newer));
  if (unseen) return unseen;
  const gone = isEmpty(edit.older) || wentElsewhere ? "" : quoted(textOf(older, edit.older));
  const come = isEmpty(edit.newer) ? "" : quoted(textOf(newer, edit.newer));
  if (cameFromElsewhere) return [gone && `${gone} gone`, `${come} moved`].filter(Boolean).join("; ");
  if (gone && come) return `${gone} → ${come}`;
  return gone ? `${gone} gone` : come && `${come} new`;
}

/** What differs in signs that nobody sees, by their names: "zero-width space gone in “quay”"; empty where more differs. */
function describeUnseen(older: string, newer: string): string {
  const seen = withoutInvisibleSigns(older).trim();
  if (seen !== withoutInvisibleSigns(newer).trim()) {
    // A sign of a private font stands for one that is seen.
    return /^\p{Co}+$/u.test(older.trim()) || /^\p{Co}+$/u.test(newer.trim())
      ? [nameInvisibleSigns(older.trim()), nameInvisibleSigns(newer.trim())].map(orNothing).join(" → ")
      : "";
  }
  const gone = invisibleSigns(older);
  const come = invisibleSigns(newer);
  if (gone.join() === come.join()) return "";
  const parts = [
    gone.length > 0 ? `${gone.join(", ")} gone` : "",
    come.length > 0 ? `${come.join(", ")} new` : "",
  ];
  return parts.filter((part) => part !== "").join(", ") + (seen ? ` in ${quoted(seen)}` : "");
}

const orNothing = (text: string) => (text ? isolated(`“${shorten(text, SHORT / 2)}”`) : "nothing");

function quoted(text: string): string {
  const trimmed = text.trim();
  return trimmed ? isolated(`“${shorten(trimmed, SHORT / 2)}”`) : visibleSpace(text);
}

/** White space as signs and what is not seen by its name, for edits that are nothing else. */
export function visibleSpace(text: string): string {
  return nameInvisibleSigns(text)
    .replaceAll(" ", "␣")
    .replaceAll("\u00a0", "⍽")
    .replaceAll("\n", "↵")
    .replaceAll("\t", "⇥");
}

/** Cut at a word where there is one near the end; never inside a character. */
export function shorten(text: string, most: number): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  const characters = Array.from(flat);
  if (characters.length <= most) return flat;
  const cut = characters.slice(0, most).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, "")} …`;
}

function textOf(text: string, range: Range): string {
  return text.slice(range.start, range.end);
}

function isEmpty(range: Range): boolean {
  return range.end <= range.start;
}
