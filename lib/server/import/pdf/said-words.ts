import "server-only";
import type { MarkedContent } from "./marked-contents";

/** Control characters and those for private use: what is drawn may be something else. */
export const UNSAID = /^[\p{Cc}\p{Co}\ufffd]?$/u;

interface Placed {
  text: string;
  readonly font: string;
  readonly y: number;
  end: number;
  readonly size: number;
}

interface Open {
  /** `null` where the content says nothing of its own. */
  readonly says: string | null;
  /** The first character drawn in it. */
  readonly from: number;
  /** It may say something: it has a list of properties, and is no mere number in the structure tree. */
  readonly mayTell: boolean;
}

/**
 * Follows the marked contents of a page and puts what they say to stand for in the place of characters that no font names. Programs that print with a
 * font without names for its drawings write the words there alone.
 */
export class SaidWords {
  /** Characters that nothing names were drawn where the page may say what they are. */
  asked = false;
  /** Fonts that draw what they have no name for. */
  private readonly unnamed = new Set<string>();
  private readonly open: Open[] = [];
  private next = 0;
  private forms = 0;

  constructor(private readonly contents: readonly MarkedContent[]) {}

  /** Whether what is drawn now has its words beside it. */
  get waits(): boolean {
    return (this.open.at(-1)?.says ?? null) !== null;
  }

  enterForm(): void {
    this.forms++;
  }

  leaveForm(): void {
    this.forms--;
  }

  begin(tag: string, mayTell: boolean, from: number): void {
    // Layers are marked by the engine, too, and forms drawn on the page have marks of their own.
    const own = tag === "OC" || this.forms > 0 ? undefined : this.contents[this.next++];
    this.open.push({ says: own?.tag === tag ? own.says : null, from, mayTell });
  }

  /** Browsers do not say what the first character of such a font stands for: its place is kept, so that one sees that it is missing. */
  keepUnknown(glyphs: readonly Placed[]): void {
    for (const glyph of glyphs)
      if (glyph.text === NO_DRAWING && this.unnamed.has(glyph.font)) glyph.text = NOT_KNOWN;
  }

  /** @param glyphs those drawn so far; the ones that the content names are changed. */
  end(glyphs: Placed[]): void {
    const closed = this.open.pop();
    if (!closed) return;
    const drawn = glyphs.slice(closed.from);
    if (!drawn.some(({ text }) => UNSAID.test(text))) return;
    if (closed.says === null) this.asked ||= closed.mayTell;
    else {
      for (const { font } of drawn) this.unnamed.add(font);
      spread(closed.says, drawn);
      glyphs.splice(closed.from, drawn.length, ...drawn.filter(({ text }) => text));
    }
  }
}

/** What a font draws where it has no drawing for a character. */
const NO_DRAWING = "\0";
/** Stands for a character that is not known (Unicode, 23.8). */
const NOT_KNOWN = "\ufffd";

/** Gives each drawn character its own, or else all words to the place of the first of each line, with that of the others. */
function spread(words: string, drawn: readonly Placed[]): void {
  const signs = [...words];
  const lines: Placed[][] = [];
  for (const glyph of drawn) {
    const [first] = lines.at(-1) ?? [];
    if (first && Math.abs(first.y - glyph.y) < 0.5 * glyph.size && signs.length !== drawn.length)
      lines.at(-1)?.push(glyph);
    else lines.push([glyph]);
  }
  let before = 0;
  const share = () => Math.round((before * signs.length) / drawn.length);
  for (const [first, ...others] of lines) {
    if (!first) continue;
    const from = share();
    before += 1 + others.length;
    first.text = signs.slice(from, share()).join("");
    first.end = others.at(-1)?.end ?? first.end;
    for (const other of others) other.text = "";
  }
}
