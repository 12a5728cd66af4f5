/** One sentence of the header: a changed fact, said before any count. */
export interface CompareSentence {
  /** "Leadership", "Funding", "Figures" … */
  readonly topic: string;
  /** The sentence in pieces; the names and amounts that matter are strong. */
  readonly parts: readonly { readonly text: string; readonly strong?: boolean; readonly quiet?: boolean }[];
  /** Key of the change it is stated in, where there is one. */
  readonly changeKey: string | null;
}
