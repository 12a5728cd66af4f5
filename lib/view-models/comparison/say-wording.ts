import type { WordingFlag, WordingJudgement } from "@/lib/core/facts/wording/judge-wording";

/** A sign for what a rule suggests; its word always stands with it for those who listen. */
const SIGN: Readonly<Record<WordingJudgement, string>> = {
  strengthened: "↑",
  weakened: "↓",
  "hedge gained": "~+",
  "hedge lost": "~−",
  "negation gained": "¬+",
  "negation lost": "¬−",
  "meaning reversed": "⇄",
  "limit turned": "≷",
};

export const signOf = (flags: readonly WordingFlag[]) =>
  [...new Set(flags.map(({ judgement }) => SIGN[judgement]))].join(" ");

/** "Strengthened? should → must, ladder “duty”": the suggestion and the rule that makes it. */
export const sayWording = (flags: readonly WordingFlag[]) =>
  flags
    .map(({ judgement, rule }) => `${judgement.charAt(0).toUpperCase()}${judgement.slice(1)}? ${rule}`)
    .join("; ");
