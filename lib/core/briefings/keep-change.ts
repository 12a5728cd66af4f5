import type { Change } from "@/lib/core/comparison/changes/change";
import type { FactChange } from "@/lib/core/facts/changes/fact-change";
import type { Fact } from "@/lib/core/facts/fact";
import type { Range } from "@/lib/core/text/range";
import type { KeptDifference, KeptQuote } from "./briefing-source";
import { type NamedVersion, nameVersions } from "./name-versions";
import { sayChange } from "./say-change";
import { sayFactChange } from "./say-fact-change";

/** A version of a comparison, as far as a briefing keeps of it. */
export interface KeptVersion extends NamedVersion {
  readonly id: string;
  readonly text: string;
  readonly positions: readonly (Range & { readonly label: string })[];
}

/** A change of words as a briefing keeps it. O(length of the change). */
export function keepChange(change: Change, older: KeptVersion, newer: KeptVersion): KeptDifference {
  const edits = change.words.filter(({ cosmetic }) => cosmetic.length === 0);
  const side = (version: KeptVersion, name: "older" | "newer") =>
    change[name] &&
    quoteAt(
      version,
      change[name],
      edits.map((edit) => edit[name]),
    );
  return {
    kind: "change",
    key: change.key,
    olderVersionId: older.id,
    newerVersionId: newer.id,
    older: side(older, "older"),
    newer: side(newer, "newer"),
    sentence: sayChange(change, older.text, newer.text, nameVersions(older, newer)),
  };
}

/** What two versions state differently, as a briefing keeps it: with the words that prove each side. */
export function keepFactChange(change: FactChange, older: KeptVersion, newer: KeptVersion): KeptDifference {
  const side = (version: KeptVersion, fact: Fact | null) =>
    fact && quoteAt(version, fact.range, [fact.focus]);
  return {
    kind: "fact",
    key: change.key,
    olderVersionId: older.id,
    newerVersionId: newer.id,
    older: side(older, change.older),
    newer: side(newer, change.newer),
    sentence: sayFactChange(change, nameVersions(older, newer)),
  };
}

/** The words of a version at a range, without white space at its ends. */
function quoteAt(version: KeptVersion, range: Range, marked: readonly Range[]): KeptQuote {
  const given = version.text.slice(range.start, range.end);
  const start = range.start + given.length - given.trimStart().length;
  const words = given.trim();
  const marks = marked.flatMap((mark): Range[] => {
    const cut = { start: Math.max(0, mark.start - start), end: Math.min(words.length, mark.end - start) };
    return cut.start < cut.end ? [cut] : [];
  });
  const position = version.positions.find((each) => each.start <= start && start < each.end);
  return {
    versionId: version.id,
    range: { start, end: start + words.length },
    words,
    marks,
    position: position?.label ?? null,
  };
}
