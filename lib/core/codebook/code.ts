/** Colours a code may have: names of tokens that are light and dark. A colour only repeats what the name says. */
export const CODE_COLOURS = ["slate", "blue", "teal", "green", "ochre", "orange", "rose", "purple"] as const;
export type CodeColour = (typeof CODE_COLOURS)[number];

export const isCodeColour = (word: string): word is CodeColour =>
  (CODE_COLOURS as readonly string[]).includes(word);

/** Characters (UTF-16 units) and codes that a codebook holds at most. */
export const codeLimits = { name: 120, notation: 30, definition: 4_000, codes: 2_000 } as const;

/** A category of a workspace's codebook: what notes are tagged with and topics are made of. */
export interface Code {
  readonly id: string;
  readonly name: string;
  /** Its short code in the scheme it comes from (SKOS notation): "503", "202.1"; "" where it has none. */
  readonly notation: string;
  readonly definition: string;
  readonly colour: CodeColour;
  /** Keys of the names it had before; tags that still say one mean it. */
  readonly formerKeys: readonly string[];
  /** The code it was merged into. */
  readonly mergedIntoId: string | null;
  readonly deleted: boolean;
}

/** What names that mean the same code share: compatibility forms, capitals and white space told apart by nobody. Linear. */
export const codeKey = (name: string): string =>
  name.normalize("NFKC").toLowerCase().normalize("NFKC").replace(/\s+/gu, " ").trim();
