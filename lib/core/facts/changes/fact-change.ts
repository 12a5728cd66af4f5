import type { Fact, FactTopic } from "@/lib/core/facts/fact";

/** "no-longer-stated" is never "changed": the newer text is silent, it does not say otherwise. */
export type FactChangeKind = "added" | "no-longer-stated" | "changed" | "renamed";

/** One difference of facts between two versions. Plain JSON. */
export interface FactChange {
  /** Made of the keys of its facts: a person's judgement of it survives recomputation. */
  readonly key: string;
  readonly topic: FactTopic;
  readonly kind: FactChangeKind;
  /** `null` for added. */
  readonly older: Fact | null;
  /** `null` for no longer stated. */
  readonly newer: Fact | null;
  /** What differs: "person", "title", "status", "role", "amount", "value", "edition", "symbol", "mandate", "name", "speaker". */
  readonly aspects: readonly string[];
  /** Worth less than the change of a person or a sum: the verb of the role, a quoted speaker, an office met in passing. */
  readonly minor: boolean;
  /** One sentence for the summary. */
  readonly sentence: string;
}

/** Two facts that look alike and must not be compared, with the reason in words. */
export interface MeasureWarning {
  readonly topic: FactTopic;
  readonly older: Fact;
  readonly newer: Fact;
  readonly why: string;
}

export interface FactComparison {
  readonly changes: readonly FactChange[];
  readonly notSameMeasure: readonly MeasureWarning[];
  /** Keys of facts that both versions state. */
  readonly unchanged: readonly { readonly older: string; readonly newer: string }[];
}
