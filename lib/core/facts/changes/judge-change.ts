import type { Change } from "@/lib/core/comparison/changes/change";
import { defaultLadders, type Ladder } from "@/lib/core/facts/wording/commitment-ladder";
import { hedges, judgeWording, negations, type WordingFlag } from "@/lib/core/facts/wording/judge-wording";
import { mayHaveOpposite } from "@/lib/core/facts/wording/opposed-pairs";

/** Longer sides are no rewording that a rule of single words can judge, in UTF-16 units. */
const LONGEST = 4_000;

/**
 * Judges the changes of one comparison: `olderText` and `newerText` are its texts. A change is judged only where the words it
 * edits hold one of the words of a rule, so that a whole comparison costs little more than reading its edits.
 */
export function changeJudge(
  olderText: string,
  newerText: string,
  ladders: readonly Ladder[] = defaultLadders,
): (change: Change) => readonly WordingFlag[] {
  const starts = new Set(
    [...ladders.flatMap(({ rungs }) => rungs.flatMap(({ words }) => words)), ...hedges, ...negations].flatMap(
      (phrase) => phrase.split(" "),
    ),
  );
  const telling = (text: string) =>
    mayHaveOpposite(text) ||
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .split(/[^\p{L}\p{N}'-]+/u)
      .some((word) => starts.has(word));
  return ({ older, newer, words }) => {
    if (!older || !newer || words.length === 0) return [];
    if (older.end - older.start > LONGEST || newer.end - newer.start > LONGEST) return [];
    const edited = words.some(
      (edit) =>
        edit.cosmetic.length === 0 &&
        (telling(olderText.slice(edit.older.start, edit.older.end)) ||
          telling(newerText.slice(edit.newer.start, edit.newer.end))),
    );
    if (!edited) return [];
    return judgeWording(
      olderText.slice(older.start, older.end),
      newerText.slice(newer.start, newer.end),
      ladders,
    );
  };
}
