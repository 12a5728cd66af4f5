import { FormIds, FormTable } from "@/lib/core/comparison/form/form-ids";
import { UnitIds } from "@/lib/core/comparison/units/unit-ids";
import { haveOneLabel } from "@/lib/core/comparison/units/unit-labels";
import { unitWordVectors } from "@/lib/core/comparison/units/unit-words";
import type { Units } from "@/lib/core/comparison/units/units";
import { WordComparer } from "@/lib/core/comparison/words/compare-words";
import { anchorLength, dropChance } from "@/lib/core/comparison/words/drop-chance";
import type { Edit } from "@/lib/core/comparison/words/edit";
import type { PassageTable } from "@/lib/core/comparison/words/passage-table";
import { SideWords } from "@/lib/core/comparison/words/side-words";
import { WordTable } from "@/lib/core/comparison/words/word-table";
import {
  equalSentences,
  rewordedSentences,
  type SentenceGroup,
  type SentenceVectors,
  THRESHOLD,
} from "./align-sentences";
import { alignSequence } from "./align-sequence";
import { cutsOfLone, freeRuns, freeUnits, longestRun, type SideCuts, type UnitRun } from "./cut-around-owned";
import { editedMoves, equalMoves, type MovedUnit, movedPassages, type NumberedUnits } from "./find-moves";
import { isOneAfterMove, isOnePassage } from "./is-one-passage";
import { pairSimilarity } from "./joined-similarities";
import { gapsBetween, type Link, type Stretch } from "./link";
import type { LinkedSides } from "./linked-sides";
import { endsOfMoves, movedAlong } from "./moved-along";
import { oneRowEach, rowsByLabel } from "./rows-by-label";
import { RowsToOpen } from "./rows-to-open";
import { sharedRuns } from "./shared-runs";
import { isOwned, own, soundLinks } from "./sound-links";

/** Links the units of two texts, one step after the other: each step works on what those before it left over. */
export class Linker {
  readonly comparer: WordComparer;
  private readonly words = new WordTable();
  private readonly olderWords: SideWords;
  private readonly newerWords: SideWords;
  private readonly links: Link[] = [];
  /** Stretches between anchors that have units on both sides. */
  private open: Stretch[] = [];
  private readonly usedOlder: Uint8Array;
  private readonly usedNewer: Uint8Array;
  private readonly olderIds: UnitIds;
  private readonly newerIds: UnitIds;
  private readonly olderForms: FormIds;
  private readonly newerForms: FormIds;
  private vectors: SentenceVectors | null = null;
  /** `null`: no row is opened any more. */
  rowsToOpen: RowsToOpen | null;
  /** Sentences are to be cut, and all to be linked again. */
  hasCut = false;

  constructor(
    readonly older: Units,
    readonly newer: Units,
    texts: PassageTable,
    /** Takes what is to be cut; `null`: nothing is cut any more. */
    private readonly cuts: SideCuts | null,
  ) {
    this.olderIds = new UnitIds(older, texts);
    this.newerIds = new UnitIds(newer, texts);
    this.olderWords = new SideWords(older, this.words);
    this.newerWords = new SideWords(newer, this.words);
    const forms = new FormTable(this.words);
    this.olderForms = new FormIds(this.olderWords, forms);
    this.newerForms = new FormIds(this.newerWords, forms);
    this.comparer = new WordComparer(this.olderWords, this.newerWords, this.words);
    this.usedOlder = new Uint8Array(older.length);
    this.usedNewer = new Uint8Array(newer.length);
    this.rowsToOpen = new RowsToOpen(older, newer);
  }

  /** Equal blocks (`match`: counterpart of each older block, or -1), and equal sentences between them. */
  anchors(match: Int32Array, newerBlockCount: number): void {
    const { older, newer } = this;
    let [o, n, olderAt, newerAt] = [0, 0, 0, 0];
    for (let block = 0; block <= match.length; block++) {
      const counterpart = block < match.length ? (match[block] as number) : newerBlockCount;
      if (counterpart < 0) continue;
      while (o < older.length && older.block(o) < block) o++;
      while (n < newer.length && newer.block(n) < counterpart) n++;
      if (o > olderAt && n > newerAt) this.between({ o0: olderAt, o1: o, n0: newerAt, n1: n });
      if (block < match.length) this.link({ o0: o, o1: o + 1, n0: n, n1: n + 1, equal: true });
      olderAt = ++o;
      newerAt = ++n;
    }
  }

  private between(stretch: Stretch): void {
    const { o0, o1, n0, n1 } = stretch;
    const match = equalSentences(this.olderIds, o0, o1, this.newerIds, n0, n1);
    dropChance(match, n1 - n0, (k) => anchorLength(this.older, o0 + k));
    this.linkWithin(stretch, match);
  }

  /** Links `match` (counterpart of each older unit of the stretch, counted from its start, or -1) and leaves the rest open. */
  private linkWithin({ o0, o1, n0, n1 }: Stretch, match: Int32Array): void {
    let [o, n] = [o0, n0];
    const open = (olderTo: number, newerTo: number) => {
      if (olderTo > o && newerTo > n) this.open.push({ o0: o, o1: olderTo, n0: n, n1: newerTo });
    };
    for (let k = 0; k < match.length; k++) {
      if ((match[k] as number) < 0) continue;
      const [i, j] = [o0 + k, n0 + (match[k] as number)];
      open(i, j);
      const equal = this.olderIds.of(i) === this.newerIds.of(j);
      this.link({ o0: i, o1: i + 1, n0: j, n1: j + 1, equal });
      [o, n] = [i + 1, j + 1];
    }
    open(o1, n1);
  }

  /** Sentences in place that differ in form only: capitals, dashes, the number of an item. */
  sameButForm(): void {
    for (const stretch of this.open.splice(0)) {
      const { o0, o1, n0, n1 } = stretch;
      const from = this.olderForms.between(o0, o1);
      const to = this.newerForms.between(n0, n1);
      const lengthOf = (k: number) => anchorLength(this.older, o0 + k);
      const match = alignSequence(from, to, this.olderForms.table.size, lengthOf);
      dropChance(match, n1 - n0, lengthOf);
      this.linkWithin(stretch, match);
    }
  }

  /** Goes on from links that are known, sound and in the order of the older side: what is left over between them is linked as ever. */
  resume(links: readonly Link[]): void {
    this.rowsToOpen = null;
    for (const link of links) {
      this.links.push(link);
      own(this.usedOlder, link.o0, link.o1);
      own(this.usedNewer, link.n0, link.n1);
    }
    this.inOrder(this.olderIds, this.newerIds, () => this.olderIds.texts.size);
    this.inOrder(this.olderForms, this.newerForms, () => this.olderForms.table.size);
    this.movedUnchanged();
    this.open = gapsBetween(this.links, this.older.length, this.newer.length);
  }

  /** Links free units with the same number in the gaps between what stands in its place. */
  private inOrder(older: NumberedUnits, newer: NumberedUnits, size: () => number): void {
    for (const { o0, o1, n0, n1 } of gapsBetween(this.links, this.older.length, this.newer.length)) {
      const [from, to] = [freeUnits(this.usedOlder, o0, o1), freeUnits(this.usedNewer, n0, n1)];
      const numbers = (side: NumberedUnits, units: readonly number[]) =>
        Int32Array.from(units, (unit) => side.of(unit));
      const [a, b] = [numbers(older, from), numbers(newer, to)];
      const lengthOf = (k: number) => anchorLength(this.older, from[k] as number);
      const match = alignSequence(a, b, size(), lengthOf);
      dropChance(match, to.length, lengthOf);
      match.forEach((k, at) => {
        if (k < 0) return;
        const [i, j] = [from[at] as number, to[k] as number];
        const equal = this.olderIds.of(i) === this.newerIds.of(j);
        this.link({ o0: i, o1: i + 1, n0: j, n1: j + 1, equal });
      });
    }
  }

  /** With these links of its units. */
  sides(links: readonly Link[]): LinkedSides {
    return { older: this.olderWords, newer: this.newerWords, words: this.words, links };
  }

  movedUnchanged(): void {
    const [olderFree, newerFree] = [() => freeUnits(this.usedOlder), () => freeUnits(this.usedNewer)];
    this.pushMoves(equalMoves(this.olderIds, olderFree(), this.newerIds, newerFree(), true));
    this.pushMoves(equalMoves(this.olderForms, olderFree(), this.newerForms, newerFree(), false));
  }

  reworded(isLate: () => boolean): boolean {
    const indices = { older: freeUnits(this.usedOlder), newer: freeUnits(this.usedNewer) };
    if (indices.older.length === 0 || indices.newer.length === 0) return true;
    if (isLate()) return false;
    const vectors = unitWordVectors(
      { words: this.olderWords, indices: indices.older },
      { words: this.newerWords, indices: indices.newer },
      this.words,
    );
    this.vectors = { ...vectors, features: this.words.size };
    for (const { o0, o1, n0, n1 } of this.open) {
      if (isLate()) return false;
      const [older, newer] = [freeUnits(this.usedOlder, o0, o1), freeUnits(this.usedNewer, n0, n1)];
      let [o, n] = [o0, n0];
      for (const row of rowsByLabel(this.older, older, this.newer, newer)) {
        this.link(row, this.editsWithin(row));
        this.rewordedWithin({ o0: o, o1: row.o0, n0: n, n1: row.n0 }, this.vectors);
        [o, n] = [row.o1, row.n1];
      }
      this.rewordedWithin({ o0: o, o1, n0: n, n1 }, this.vectors);
    }
    return true;
  }

  private rewordedWithin({ o0, o1, n0, n1 }: Stretch, vectors: SentenceVectors): void {
    if (o0 >= o1 || n0 >= n1) return;
    let [o, n] = [o0, n0];
    for (const found of rewordedSentences(vectors, o0, o1, n0, n1)) {
      const group = this.withoutOwned(oneRowEach(found, this.older, this.newer, vectors));
      const edits = group && this.editsWithin(group);
      if (!group || !edits || this.rowsToOpen?.take(group, edits)) continue;
      this.link(group, edits);
      this.keptRuns({ o0: o, o1: group.o0, n0: n, n1: group.n0 });
      [o, n] = [group.o1, group.n1];
    }
    this.keptRuns({ o0: o, o1, n0: n, n1 });
  }

  /** Sentences between reworded ones that keep a long run of words, and little else. */
  private keptRuns({ o0, o1, n0, n1 }: Stretch): void {
    const [older, newer] = [freeUnits(this.usedOlder, o0, o1), freeUnits(this.usedNewer, n0, n1)];
    for (const group of sharedRuns(this.olderWords, older, this.newerWords, newer, this.words)) {
      const edits = this.editsWithin(group);
      if (edits && !this.rowsToOpen?.take(group, edits)) this.link(group, edits);
    }
  }

  movedAndEdited(isLate: () => boolean): boolean {
    if (!this.vectors) return true;
    if (isLate()) return false;
    const { older, newer } = this.vectors;
    const moves = editedMoves(older, freeUnits(this.usedOlder), newer, freeUnits(this.usedNewer));
    const alike = moves.filter((move) => this.isAlikeAfterMove(move));
    this.pushMoves(alike.concat(this.movedWithNeighbours(alike)));
    return true;
  }

  /** What stands beside passages that moved and moved with them: its form is the same, or it is as alike as in its place. */
  private movedWithNeighbours(alike: readonly MovedUnit[]): MovedUnit[] {
    for (const { older } of alike) this.usedOlder[older] = 1;
    for (const { newer } of alike) this.usedNewer[newer] = 1;
    const isFree = (i: number, j: number) => this.usedOlder[i] === 0 && this.usedNewer[j] === 0;
    return movedAlong([...alike, ...endsOfMoves(this.links)], isFree, (older, newer) => {
      if (this.olderForms.of(older) === this.newerForms.of(newer)) return true;
      const [from, to] = [this.vectors?.older[older], this.vectors?.newer[newer]];
      if (!from || !to || pairSimilarity(from, to, this.words.size) < THRESHOLD) return false;
      return this.isAlikeAfterMove({ older, newer, equal: false });
    });
  }

  /**
   * A passage that moved may stand between the units of a group: it has an owner. The lone unit on the other side is then to
   * be cut there; where it cannot be, the longest run of the group that nothing owns is left of it.
   */
  private withoutOwned(group: SentenceGroup): SentenceGroup | null {
    if (!isOwned(this.usedOlder, group.o0, group.o1) && !isOwned(this.usedNewer, group.n0, group.n1))
      return group;
    const olderRuns = freeRuns(this.usedOlder, group.o0, group.o1);
    const newerRuns = freeRuns(this.usedNewer, group.n0, group.n1);
    if (olderRuns.length === 0 || newerRuns.length === 0) return null;
    if (olderRuns.length + newerRuns.length > 2) this.cut(olderRuns, newerRuns);
    const [older, newer] = [longestRun(this.older, olderRuns), longestRun(this.newer, newerRuns)];
    return { o0: older.from, o1: older.to, n0: newer.from, n1: newer.to, equal: false };
  }

  private cut(olderRuns: readonly UnitRun[], newerRuns: readonly UnitRun[]): void {
    if (!this.cuts) return;
    const edits = this.comparer.editsBetween(olderRuns, newerRuns);
    const [older, newer] = [
      { units: this.older, runs: olderRuns },
      { units: this.newer, runs: newerRuns },
    ];
    const found = cutsOfLone(older, newer, edits);
    this.cuts.older.push(...found.older);
    this.cuts.newer.push(...found.newer);
    this.hasCut ||= found.older.length + found.newer.length > 0;
  }

  private isAlikeAfterMove({ older: o0, newer: n0 }: MovedUnit): boolean {
    const pair = { o0, o1: o0 + 1, n0, n1: n0 + 1 };
    const edits = this.editsWithin(pair);
    if (!edits || this.rowsToOpen?.take(pair, edits)) return false;
    const length = this.older.end(o0) - this.older.start(o0) + this.newer.end(n0) - this.newer.start(n0);
    return isOneAfterMove(edits, length, this.older.text, this.newer.text);
  }

  /** The word edits of a pair, or null where too little of it is left to tell it as one. */
  private editsWithin(group: Stretch): readonly Edit[] | null {
    const from = { start: this.older.start(group.o0), end: this.older.end(group.o1 - 1) };
    const to = { start: this.newer.start(group.n0), end: this.newer.end(group.n1 - 1) };
    const found = this.comparer.compare(group, from, to);
    return isOnePassage(found) || haveOneLabel(this.olderWords, this.newerWords, group, this.words)
      ? found.edits
      : null;
  }

  private pushMoves(moves: readonly MovedUnit[]): void {
    for (const passage of movedPassages(moves)) this.link(passage, null, true);
  }

  private link(group: SentenceGroup, edits: readonly Edit[] | null = null, moved = false): void {
    const { o0, o1, n0, n1, equal } = group;
    own(this.usedOlder, o0, o1);
    own(this.usedNewer, n0, n1);
    this.links.push({ o0, o1, n0, n1, equal, moved, edits });
  }

  sound(): Link[] {
    return soundLinks(this.links, this.older.length, this.newer.length);
  }
}
