import { longestRising } from "@/lib/core/comparison/words/longest-rising";
import { matchPositions, PositionWords } from "./match-positions";

/** One position of one version: the n-th, from 0. Versions never change, so it means the same for ever. */
export interface PositionRef {
  readonly versionId: string;
  readonly ordinal: number;
}

/** A person's word on two positions of different versions: they are one, or they are not. The last word counts. */
export interface LineageDecision {
  readonly kind: "link" | "unlink";
  readonly earlier: PositionRef;
  readonly later: PositionRef;
}

export interface LineageVersion {
  readonly id: string;
  /** The words of each position without its marker, in order. */
  readonly positions: readonly string[];
}

/** `new` has no forerunner; `moved` says the same and stands elsewhere among its neighbours. */
export type LineageState = "new" | "unchanged" | "reworded" | "moved";

export interface LineageMember extends PositionRef {
  readonly state: LineageState;
  /** How much it has in common with the member before, 0 to 1; 1 for the first. */
  readonly score: number;
  readonly by: "content" | "hand";
}

/** One position through the versions: a member for each, `null` where it is not (yet, any more, this once) stated. */
export interface PositionLineage {
  readonly members: readonly (LineageMember | null)[];
}

/**
 * Follows positions through successive versions, oldest first, by what they say. A position that is missing from a
 * version and comes back later goes on. People's decisions stand above all matching: a link holds whatever the words,
 * an unlinked pair is never joined again. Where two decisions cannot both hold, the later one does: a link through a
 * third position joins what was parted before it, and not what was parted after it. Every position is in exactly one lineage; lineages in order of first members.
 */
export function positionLineages(
  versions: readonly LineageVersion[],
  decisions: readonly LineageDecision[] = [],
): PositionLineage[] {
  const lineages: OpenLineage[] = [];
  const lineageOf = new Map<string, OpenLineage>();
  const words = new PositionWords();
  versions.forEach((version, at) => {
    const taken = new Map<number, { lineage: OpenLineage; score: number; by: "content" | "hand" }>();
    const busy = new Set<OpenLineage>();
    const parted = new Map<string, number>();
    for (const { earlier, later, said } of standing(decisions, version.id, "unlink")) {
      const lineage = lineageOf.get(keyOf(earlier));
      if (lineage) parted.set(`${lineages.indexOf(lineage)} ${later.ordinal}`, said);
    }
    for (const { earlier, later, said } of standing(decisions, version.id, "link").reverse()) {
      const lineage = lineageOf.get(keyOf(earlier));
      if (
        !lineage ||
        taken.has(later.ordinal) ||
        busy.has(lineage) ||
        later.ordinal >= version.positions.length ||
        (parted.get(`${lineages.indexOf(lineage)} ${later.ordinal}`) ?? -1) > said
      )
        continue;
      taken.set(later.ordinal, { lineage, score: 0, by: "hand" });
      busy.add(lineage);
    }
    const matches = matchPositions(
      lineages.map(({ text }) => text),
      version.positions,
      (from, to) => parted.has(`${from} ${to}`) || taken.has(to) || busy.has(lineages[from] as OpenLineage),
      words,
    );
    for (const { earlier, later, score } of matches) {
      const lineage = lineages[earlier];
      if (lineage) taken.set(later, { lineage, score, by: "content" });
    }
    const inOrder = steadyOnes(taken);
    version.positions.forEach((text, ordinal) => {
      const found = taken.get(ordinal);
      const lineage: OpenLineage = found?.lineage ?? {
        text,
        at: -1,
        ordinal: -1,
        members: new Array(at).fill(null),
      };
      if (!found) lineages.push(lineage);
      const same = wordsOf(text) === wordsOf(lineage.text);
      const state = !found ? "new" : !same ? "reworded" : inOrder.has(ordinal) ? "unchanged" : "moved";
      const score = !found || same ? 1 : found.score;
      lineage.members.push({ versionId: version.id, ordinal, state, score, by: found?.by ?? "content" });
      lineage.text = text;
      lineage.at = at;
      lineage.ordinal = ordinal;
      lineageOf.set(keyOf({ versionId: version.id, ordinal }), lineage);
    });
    for (const lineage of lineages) if (lineage.members.length === at) lineage.members.push(null);
  });
  return lineages.map(({ members }) => ({ members }));
}

interface OpenLineage {
  /** Of its last member. */
  text: string;
  at: number;
  ordinal: number;
  readonly members: (LineageMember | null)[];
}

/** Decisions on pairs that end in this version, the last word on each pair only, in the order they were made (`said`). */
function standing(
  decisions: readonly LineageDecision[],
  versionId: string,
  kind: "link" | "unlink",
): (LineageDecision & { readonly said: number })[] {
  const last = new Map<string, LineageDecision & { readonly said: number }>();
  for (const [said, decision] of decisions.entries()) {
    if (decision.later.versionId !== versionId) continue;
    const pair = `${keyOf(decision.earlier)} ${keyOf(decision.later)}`;
    last.delete(pair);
    last.set(pair, { ...decision, said });
  }
  return [...last.values()].filter((decision) => decision.kind === kind);
}

/** Ordinals that kept their place among those that went on; the rest moved. */
function steadyOnes(taken: ReadonlyMap<number, { lineage: OpenLineage }>): Set<number> {
  const ordinals = [...taken.keys()].sort((a, b) => a - b);
  const before = ordinals.map((ordinal) => taken.get(ordinal)?.lineage.ordinal ?? -1);
  return new Set(longestRising(before).map((k) => ordinals[k] ?? -1));
}

const keyOf = ({ versionId, ordinal }: PositionRef): string => `${versionId}#${ordinal}`;
const wordsOf = (text: string): string => text.replace(/\s+/g, " ").trim();
