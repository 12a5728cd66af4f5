import { editContext } from "@/lib/core/comparison/form/edit-context";
import { EditJudge } from "@/lib/core/comparison/form/judge-edit";
import type { Link } from "@/lib/core/comparison/links/link";
import type { Units } from "@/lib/core/comparison/units/units";
import type { WordComparer } from "@/lib/core/comparison/words/compare-words";
import type { Edit } from "@/lib/core/comparison/words/edit";
import { sharedHead, sharedTail } from "@/lib/core/comparison/words/shared-blanks";
import type { Range } from "@/lib/core/text/range";
import type { Change, ChangeKind, KeptPair, WordEdit } from "./change";
import { changeKey } from "./change-key";

interface MovedEnds {
  older?: Range;
  newer?: Range;
}

/**
 * Turns links between units into changes and kept stretches that together cover both texts: every character stands
 * in exactly one of them. White space between two kept units is kept where it is the same and a change of its own
 * where it is not; white space beside an inserted, deleted or moved unit goes with that unit.
 */
export class ChangeBuilder {
  readonly changes: Change[] = [];
  readonly kept: KeptPair[] = [];
  private readonly keys = new Map<string, number>();
  private readonly judge: EditJudge;
  private readonly movedEnds = new Map<Link, MovedEnds>();
  /** Place in `changes` held for a moved passage until both its ends are known. */
  private readonly movedPlaces: { link: Link; at: number }[] = [];
  private openKept: { older: { start: number; end: number }; newer: { start: number; end: number } } | null =
    null;

  constructor(
    private readonly older: Units,
    private readonly newer: Units,
    private readonly comparer: WordComparer,
  ) {
    this.judge = new EditJudge(older.text, newer.text);
  }

  /** `links` in order on both sides where they are not moved. */
  build(links: readonly Link[]): void {
    const inOrder = links.filter((link) => !link.moved);
    const movedOlder = links.filter((link) => link.moved).sort((a, b) => a.o0 - b.o0);
    const movedNewer = [...movedOlder].sort((a, b) => a.n0 - b.n0);
    let before: Link | null = null;
    let nextMovedOlder = 0;
    let nextMovedNewer = 0;
    for (let k = 0; k <= inOrder.length; k++) {
      const link = inOrder[k] ?? null;
      const olderTo = link ? link.o0 : this.older.length;
      const newerTo = link ? link.n0 : this.newer.length;
      if (!before || !link || !this.touch(before, link)) {
        const olderMoves: Link[] = [];
        const newerMoves: Link[] = [];
        while (nextMovedOlder < movedOlder.length && (movedOlder[nextMovedOlder] as Link).o0 < olderTo) {
          olderMoves.push(movedOlder[nextMovedOlder++] as Link);
        }
        while (nextMovedNewer < movedNewer.length && (movedNewer[nextMovedNewer] as Link).n0 < newerTo) {
          newerMoves.push(movedNewer[nextMovedNewer++] as Link);
        }
        this.gap(before, link, olderMoves, newerMoves);
      }
      if (link) this.linked(link);
      before = link;
    }
    this.closeKept();
    this.placeMoved();
  }

  /** Nearly all links follow one another with the same white space between them: it is kept, and no more to be done. */
  private touch(before: Link, after: Link): boolean {
    if (before.o1 !== after.o0 || before.n1 !== after.n0) return false;
    const o0 = this.older.end(before.o1 - 1);
    const n0 = this.newer.end(before.n1 - 1);
    const length = this.older.start(after.o0) - o0;
    if (this.newer.start(after.n0) - n0 !== length) return false;
    for (let k = 0; k < length; k++) {
      if (this.older.text.charCodeAt(o0 + k) !== this.newer.text.charCodeAt(n0 + k)) return false;
    }
    this.keep(o0, o0 + length, n0, n0 + length);
    return true;
  }

  private gap(before: Link | null, after: Link | null, olderMoves: Link[], newerMoves: Link[]): void {
    const o0 = before ? this.older.end(before.o1 - 1) : 0;
    const n0 = before ? this.newer.end(before.n1 - 1) : 0;
    const o1 = after ? this.older.start(after.o0) : this.older.text.length;
    const n1 = after ? this.newer.start(after.n0) : this.newer.text.length;
    const olderUnits: Range = { start: before ? before.o1 : 0, end: after ? after.o0 : this.older.length };
    const newerUnits: Range = { start: before ? before.n1 : 0, end: after ? after.n0 : this.newer.length };
    const olderFirst = olderUnits.start < olderUnits.end ? this.older.start(olderUnits.start) : o1;
    const newerFirst = newerUnits.start < newerUnits.end ? this.newer.start(newerUnits.start) : n1;
    const olderLast = olderUnits.start < olderUnits.end ? this.older.end(olderUnits.end - 1) : o0;
    const newerLast = newerUnits.start < newerUnits.end ? this.newer.end(newerUnits.end - 1) : n0;
    const [olderText, newerText] = [this.older.text, this.newer.text];
    const head = sharedHead(olderText, o0, olderFirst, newerText, n0, newerFirst);
    const tail = sharedTail(
      olderText,
      Math.max(olderLast, o0 + head),
      o1,
      newerText,
      Math.max(newerLast, n0 + head),
      n1,
    );
    this.keep(o0, o0 + head, n0, n0 + head);
    const olderMiddle: Range = { start: o0 + head, end: o1 - tail };
    const newerMiddle: Range = { start: n0 + head, end: n1 - tail };
    const olderItems = items(this.older, olderMiddle, olderUnits, olderMoves, "older");
    const newerItems = items(this.newer, newerMiddle, newerUnits, newerMoves, "newer");
    if (olderItems.length === 0 || newerItems.length === 0) {
      // White space that no unit takes along.
      const olderRest = olderItems.length === 0 && olderMiddle.start < olderMiddle.end ? olderMiddle : null;
      const newerRest = newerItems.length === 0 && newerMiddle.start < newerMiddle.end ? newerMiddle : null;
      if (olderRest && newerRest) this.whiteSpace(before, after, olderRest, newerRest);
      else if (olderRest) this.push("deleted", olderRest, null, []);
      else if (newerRest) this.push("inserted", null, newerRest, []);
    }
    for (const { range, link } of olderItems) {
      if (link) this.endsOf(link).older = range;
      else this.push("deleted", range, null, []);
    }
    for (const { range, link } of newerItems) {
      if (link) {
        this.endsOf(link).newer = range;
        this.closeKept();
        this.movedPlaces.push({ link, at: this.changes.length });
      } else this.push("inserted", null, range, []);
    }
    this.keep(o1 - tail, o1, n1 - tail, n1);
  }

  /** A paragraph break that came or went splits or merges a paragraph; any other difference is modified. */
  private whiteSpace(before: Link | null, after: Link | null, older: Range, newer: Range): void {
    let kind: ChangeKind = "modified";
    if (before && after) {
      const olderJoined = this.older.block(before.o1 - 1) === this.older.block(after.o0);
      const newerJoined = this.newer.block(before.n1 - 1) === this.newer.block(after.n0);
      if (olderJoined !== newerJoined) kind = olderJoined ? "split" : "merged";
    }
    this.push(kind, older, newer, [[older.start, older.end, newer.start, newer.end]]);
  }

  private endsOf(link: Link): MovedEnds {
    let ends = this.movedEnds.get(link);
    if (!ends) {
      ends = {};
      this.movedEnds.set(link, ends);
    }
    return ends;
  }

  private linked(link: Link): void {
    const [o0, o1] = [this.older.start(link.o0), this.older.end(link.o1 - 1)];
    const [n0, n1] = [this.newer.start(link.n0), this.newer.end(link.n1 - 1)];
    if (link.equal) {
      this.keep(o0, o1, n0, n1);
      return;
    }
    const older: Range = { start: o0, end: o1 };
    const newer: Range = { start: n0, end: n1 };
    const edits = link.edits ?? this.words(link, older, newer);
    const height = link.o1 - link.o0;
    const breadth = link.n1 - link.n0;
    const isParted =
      height === 1 && breadth > 1
        ? isBroken(this.newer, link.n0, link.n1, edits, 2)
        : breadth === 1 && height > 1 && isBroken(this.older, link.o0, link.o1, edits, 0);
    const kind = !isParted ? "modified" : breadth > 1 ? "split" : "merged";
    if (edits.length === 0) this.keep(o0, o1, n0, n1);
    else this.push(kind, older, newer, edits);
  }

  private words(link: Link, older: Range, newer: Range): readonly Edit[] {
    const from = this.older.text.slice(older.start, older.end);
    if (from === this.newer.text.slice(newer.start, newer.end)) return [];
    return this.comparer.compare(link, older, newer).edits;
  }

  private placeMoved(): void {
    const placed: Change[] = [];
    let at = 0;
    for (const { link, at: place } of this.movedPlaces) {
      while (at < place) placed.push(this.changes[at++] as Change);
      const ends = this.movedEnds.get(link);
      if (!ends?.older || !ends.newer) throw new Error("A moved passage has one end only.");
      placed.push(this.change("moved", ends.older, ends.newer, this.words(link, ends.older, ends.newer)));
    }
    while (at < this.changes.length) placed.push(this.changes[at++] as Change);
    this.changes.splice(0, this.changes.length, ...placed);
  }

  private keep(o0: number, o1: number, n0: number, n1: number): void {
    if (o0 === o1) return;
    const open = this.openKept;
    if (open && open.older.end === o0 && open.newer.end === n0) {
      open.older.end = o1;
      open.newer.end = n1;
      return;
    }
    this.closeKept();
    this.openKept = { older: { start: o0, end: o1 }, newer: { start: n0, end: n1 } };
  }

  private closeKept(): void {
    if (this.openKept) this.kept.push(this.openKept);
    this.openKept = null;
  }

  private push(kind: ChangeKind, older: Range | null, newer: Range | null, edits: readonly Edit[]): void {
    this.closeKept();
    this.changes.push(this.change(kind, older, newer, edits));
  }

  private change(kind: ChangeKind, older: Range | null, newer: Range | null, edits: readonly Edit[]): Change {
    // A change with one side differs as a whole: it lists no words.
    const words = edits.map((edit, k) =>
      this.judge.wordEdit(edit, older ? editContext(this.older.text, older, edits, k) : undefined),
    );
    const whole =
      words.length > 0 || (older && newer) ? words : [this.judge.wordEdit(wholeEdit(older, newer))];
    const structural = kind === "split" || kind === "merged" || kind === "moved";
    return {
      key: this.uniqueKey(changeKey(kind, this.older.text, older, this.newer.text, newer)),
      kind,
      older,
      newer,
      words,
      similarity: older && newer ? similarity(older, newer, edits) : 0,
      cosmetic: structural ? [] : allCosmetic(whole),
    };
  }

  private uniqueKey(key: string): string {
    const seen = this.keys.get(key) ?? 0;
    this.keys.set(key, seen + 1);
    return seen === 0 ? key : `${key}-${seen + 1}`;
  }
}

/** Is there a border between the units `[from, to)` that an edit made? Else they are cut otherwise for another reason. */
function isBroken(units: Units, from: number, to: number, edits: readonly Edit[], side: 0 | 2): boolean {
  let k = 0;
  for (let unit = from + 1; unit < to; unit++) {
    const [start, end] = [units.end(unit - 1), units.start(unit)];
    while (k < edits.length && ((edits[k] as Edit)[side === 0 ? 1 : 3] as number) < start) k++;
    const edit = edits[k];
    if (edit && edit[side] <= end) return true;
  }
  return false;
}

function wholeEdit(older: Range | null, newer: Range | null): Edit {
  return [older?.start ?? 0, older?.end ?? 0, newer?.start ?? 0, newer?.end ?? 0];
}

function allCosmetic(words: readonly WordEdit[]): WordEdit["cosmetic"] {
  if (words.length === 0 || words.some((edit) => edit.cosmetic.length === 0)) return [];
  return [...new Set(words.flatMap((edit) => edit.cosmetic))];
}

function similarity(older: Range, newer: Range, edits: readonly Edit[]): number {
  const total = older.end - older.start + newer.end - newer.start;
  let changed = 0;
  for (const [o0, o1, n0, n1] of edits) changed += o1 - o0 + n1 - n0;
  return total === 0 ? 1 : 1 - changed / total;
}

interface Item {
  range: Range;
  /** The moved passage, or null for units that stand on this side only. */
  link: Link | null;
}

/** Cuts the middle of a gap into runs of lone units and moved passages; each takes the white space after it. */
function items(
  units: Units,
  middle: Range,
  inside: Range,
  moves: readonly Link[],
  side: "older" | "newer",
): Item[] {
  const heads: { unit: number; link: Link | null }[] = [];
  let at = inside.start;
  for (const link of moves) {
    const from = side === "older" ? link.o0 : link.n0;
    if (at < from) heads.push({ unit: at, link: null });
    heads.push({ unit: from, link });
    at = side === "older" ? link.o1 : link.n1;
  }
  if (at < inside.end) heads.push({ unit: at, link: null });
  return heads.map(({ unit, link }, index) => {
    const next = heads[index + 1];
    const start = index === 0 ? middle.start : units.start(unit);
    return { range: { start, end: next ? units.start(next.unit) : middle.end }, link };
  });
}
