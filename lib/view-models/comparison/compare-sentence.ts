/** One sentence of the header: a changed fact, said before any count. */
export interface CompareSentence {
  /** "Leadership", "Funding", "Figures" … */
  readonly topic: string;
  readonly parts: readonly SentencePart[];
  /** News that a reader in a hurry can do without: folded under the others. */
  readonly lesser?: true;
}

export interface SentencePart {
  readonly text: string;
  /** Names and amounts that matter. */
  readonly strong?: boolean;
  /** Key of the change it is stated in. */
  readonly changeKey?: string;
}
