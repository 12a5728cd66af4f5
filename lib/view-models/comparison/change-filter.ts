import type { ChangeKind } from "@/lib/core/comparison/changes/change";
import type { Significance } from "@/lib/core/reviews/judgement";

/** What a person looks for in the list of changes. Everything empty shows all. */
export interface ChangeFilter {
  readonly kind: FilterKind | null;
  readonly topic: string | null;
  readonly words: string;
  readonly state: ReviewState | null;
  readonly significance: Significance | null;
  /** "me", "nobody" or the id of a member. */
  readonly assigned: string | null;
  /** Changes that replace the same words by the same words, by the name of their group. */
  readonly same: string | null;
}

/** To review, reviewed, judged last by the person who looks, or judged differently by two readers. */
export type ReviewState = "waiting" | "reviewed" | "mine" | "disagreed";

/** Kinds as a reader tells them apart: a split or a merge is a matter of where passages stand, like a move. */
export type FilterKind = "inserted" | "deleted" | "modified" | "moved";

/** What the list knows of one change. */
export interface ListedChange {
  readonly key: string;
  readonly kind: ChangeKind;
  readonly topic: string | null;
  /** All words of both sides that differ, for the search. */
  readonly text: string;
  readonly reviewed: boolean;
  /** The person who looks judged it last. */
  readonly mine: boolean;
  /** Readers who did not know of one another judged it differently. */
  readonly disagreed: boolean;
  readonly significance: number | null;
  /** Who is to see to it: "me", the id of a member, or "nobody". */
  readonly assigned: string;
  /** The name of its group; `null` where it stands alone. */
  readonly same: string | null;
}

export function filterKind(kind: ChangeKind): FilterKind {
  return kind === "split" || kind === "merged" ? "moved" : kind;
}

/** True where the change fits every part of the filter. Words match without case or accents, in any order. */
export function matchesFilter(change: ListedChange, filter: ChangeFilter): boolean {
  if (filter.kind && filterKind(change.kind) !== filter.kind) return false;
  if (filter.topic && change.topic !== filter.topic) return false;
  if (filter.same && change.same !== filter.same) return false;
  if (filter.state && !isIn(change, filter.state)) return false;
  if (filter.assigned && change.assigned !== filter.assigned) return false;
  if (filter.significance && change.significance !== filter.significance) return false;
  return filter.words.trim() === "" || hasAllWords(foldWords(change.text), foldWords(filter.words));
}

function isIn({ reviewed, mine, disagreed }: ListedChange, state: ReviewState): boolean {
  return { waiting: !reviewed, reviewed, mine, disagreed }[state];
}

function hasAllWords(text: string, words: string): boolean {
  return words.split(/\s+/u).every((word) => text.includes(word));
}

/** Without case and accents, for comparing. */
export function foldWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** Changes per kind, for the filter buttons; kinds that do not occur are left out. */
export function countKinds(changes: readonly { readonly kind: ChangeKind }[]): Map<FilterKind, number> {
  const counts = new Map<FilterKind, number>();
  for (const kind of ["inserted", "deleted", "modified", "moved"] as const) {
    const count = changes.filter((change) => filterKind(change.kind) === kind).length;
    if (count > 0) counts.set(kind, count);
  }
  return counts;
}
