/** How a briefing is laid out. */
export const BRIEFING_TEMPLATES = {
  changes: { name: "What changed", does: "each item with its sentence and both quotes, in your order" },
  positions: {
    name: "Position by position",
    does: "the same, gathered under the positions that the words stand in",
  },
  note: { name: "Short note", does: "sentences only; the sources are in the annex" },
} as const;

export type BriefingTemplate = keyof typeof BRIEFING_TEMPLATES;

export const isBriefingTemplate = (word: string): word is BriefingTemplate =>
  Object.hasOwn(BRIEFING_TEMPLATES, word);
