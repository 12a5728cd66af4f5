import "server-only";

/** First parts after which a hyphen stays wherever the line breaks. */
const KEEPS =
  /(?:^|[^\p{L}])(?:self|non|well|cross|co|anti|long|short|high|low|ex|mid|vice|inter-?governmental|state|multi-\p{L}+|[\p{Lu}\d]+)-$/iu;
/** Enough of a line to see its last word; a paragraph that grows line by line is not searched anew each time. */
const LONGEST_WORD = 60;
const ENDS = /(\p{L}+)-$/u;

/**
 * Decides at the ends of lines whether a hyphen was set by the typesetter (and goes) or belongs to the word. The text's
 * own words decide; where they do not, the habit of the text does: one that hyphenates has many such ends.
 */
export class PdfHyphens {
  private readonly words: ReadonlySet<string>;
  private readonly hyphenates: boolean;

  constructor(lines: readonly string[]) {
    this.words = new Set(
      lines
        .join(" ")
        .toLowerCase()
        .match(/\p{L}+(?:-\p{L}+)*/gu) ?? [],
    );
    let ends = 0;
    let joined = 0;
    for (const [at, line] of lines.entries()) {
      const parts = this.parts(line, lines[at + 1] ?? "");
      if (!parts) continue;
      ends++;
      if (this.words.has((parts.before + parts.after).toLowerCase())) joined++;
    }
    this.hyphenates = ends >= 4 && (joined >= 2 || ends > 0.03 * lines.length);
  }

  /** The two lines as one text. */
  join(line: string, next: string): string {
    if (/\u00ad$/.test(line)) return line.slice(0, -1) + next;
    const parts = this.parts(line, next);
    if (!parts)
      return /\p{L}-$/u.test(line.slice(-3)) && /^\p{L}/u.test(next) ? line + next : `${line} ${next}`;
    const whole = (parts.before + parts.after).toLowerCase();
    if (this.words.has(`${parts.before}-${parts.after}`.toLowerCase())) return line + next;
    if (this.words.has(whole) || (this.hyphenates && !KEEPS.test(line.slice(-LONGEST_WORD))))
      return line.slice(0, -1) + next;
    return line + next;
  }

  private parts(line: string, next: string): { before: string; after: string } | null {
    const before = ENDS.exec(line.slice(-LONGEST_WORD))?.[1];
    const after = /^\p{Ll}+/u.exec(next)?.[0];
    return before && after ? { before, after } : null;
  }
}
