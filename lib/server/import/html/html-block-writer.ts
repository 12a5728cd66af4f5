import "server-only";
import type { BlockKind } from "@/lib/core/documents/block";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { isBoldHeading } from "@/lib/core/documents/plain-text/bold-heading";
import { goesOnAfterBreak } from "@/lib/core/documents/plain-text/broken-line";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { draftsOfLines } from "@/lib/core/documents/plain-text/read-plain-text";

/** What the words that are being collected belong to. */
export interface HtmlContext {
  readonly chrome: string | null;
  /** Why the words are set apart from those in force (struck out, hidden), `null` where they are not. */
  readonly apart: string | null;
  readonly kind: BlockKind;
  readonly level?: number;
  /** The list item around, whose marker goes to its first block. */
  readonly item?: { readonly depth: number; marker: string | null };
  /** The mark of a note around, which goes before its first words. */
  readonly note?: { mark: string | null };
  readonly preformatted: boolean;
  readonly bold: boolean;
  /** In a link or a button. */
  readonly linked: boolean;
  /** In a link to a place of this page. */
  readonly calls: boolean;
  readonly inMain: boolean;
  /** In a cell of a table nothing is judged to be furniture: the row keeps all its cells. */
  readonly inCell: boolean;
}

/** Where a document begins. */
export const OUTSIDE: HtmlContext = {
  chrome: null,
  apart: null,
  kind: "paragraph",
  preformatted: false,
  bold: false,
  linked: false,
  calls: false,
  inMain: false,
  inCell: false,
};

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly linked: boolean;
}

/** A draft, and whether its words stand beside the line they were found in: folded, struck out, drawn. */
export interface HtmlDraft extends DraftBlock {
  readonly beside?: boolean;
}

interface ApartPiece extends Piece {
  readonly apart: string | null;
}

/** As much of a line as tells how raised characters after it are written. */
const LONGEST_TAIL = 40;

/** Collects inline words and lays them down as blocks where an element ends or a line breaks. */
export class HtmlBlockWriter {
  readonly drafts: HtmlDraft[] = [];
  private pieces: ApartPiece[] = [];
  /** Folded or drawn words, laid down after the block they stood in. */
  private besides: { readonly text: string; readonly chrome: string | null; readonly kind: BlockKind }[] = [];
  private headingLevel = 1;

  write(text: string, { bold, linked, apart }: Pick<HtmlContext, "bold" | "linked" | "apart">): void {
    if (text) this.pieces.push({ text, bold, linked, apart });
  }

  /** The end of the line in force that is being collected. */
  tail(): string {
    let tail = "";
    for (let at = this.pieces.length - 1; at >= 0 && tail.length < LONGEST_TAIL; at--) {
      const piece = this.pieces[at];
      if (piece?.apart === null) tail = piece.text.slice(-LONGEST_TAIL) + tail;
    }
    return tail.slice(tail.lastIndexOf("\n") + 1);
  }

  /** The description of a picture, which is folded, or the words drawn in it. */
  picture(description: string, folded: boolean): void {
    const text = canonicalLine(description);
    if (text)
      this.besides.push({ text, kind: "caption", chrome: folded ? "description of a picture" : null });
  }

  /** Words that are folded beside the block they stand in. */
  aside(words: string, chrome: string): void {
    const text = canonicalLine(words);
    if (text) this.besides.push({ text, kind: "paragraph", chrome });
  }

  /** Ends the block that is being collected, if it holds words. */
  flush(context: HtmlContext): void {
    if (this.pieces.length > 0) {
      const pieces = this.pieces;
      this.pieces = [];
      this.layLines(
        pieces.filter(({ apart }) => apart === null),
        context,
      );
      for (const { text, reason } of setApart(pieces)) {
        const marker = context.item?.marker;
        if (marker && context.item) context.item.marker = null;
        const words = marker ? `${marker} ${text}` : text;
        this.push({ kind: "paragraph", text: words, chrome: context.chrome ?? reason, beside: true });
      }
    }
    for (const { text, kind, chrome } of this.besides.splice(0))
      this.push({ kind, text, chrome: context.chrome ?? context.apart ?? chrome, beside: true });
  }

  /** Lays a block down as it is. */
  push(block: Pick<DraftBlock, "kind" | "text" | "chrome"> & Partial<HtmlDraft>): void {
    this.drafts.push({ gap: "\n\n", indent: 0, sure: true, ...block });
  }

  /** Lays a marker down by itself, which no block from this place on has taken: a list or a table of its own stands there. */
  putBefore(at: number, marker: string, chrome: string | null): void {
    this.drafts.splice(at, 0, {
      kind: "paragraph",
      text: marker,
      chrome,
      gap: "\n\n",
      indent: 0,
      sure: true,
    });
  }

  /** Divides the collected words at line breaks that part lines (`br`, or any in preformatted text). */
  private lines(pieces: readonly Piece[], context: HtmlContext): Piece[] {
    const joins = context.kind === "heading" || context.kind === "caption";
    const lines: { text: string; bold: boolean; linked: boolean }[] = [];
    let text = "";
    let bold = true;
    let linked = true;
    const end = () => {
      const words = canonicalLine(text);
      const last = lines.at(-1);
      if (words && last && (joins || (!context.preformatted && goesOnAfterBreak(last.text, words)))) {
        last.text += ` ${words}`;
        last.bold &&= bold;
        last.linked &&= linked;
      } else if (words) lines.push({ text: words, bold, linked });
      text = "";
      bold = true;
      linked = true;
    };
    for (const piece of pieces) {
      const parts = piece.text.split("\n");
      for (const [at, part] of parts.entries()) {
        if (at > 0) end();
        text += part;
        if (!part.trim()) continue;
        if (!piece.bold) bold = false;
        if (!piece.linked) linked = false;
      }
    }
    end();
    return lines;
  }

  private layLines(pieces: readonly Piece[], context: HtmlContext): void {
    const typed = context.preformatted && context.kind === "paragraph" && !context.item && !context.note;
    if (!typed || pieces.every(({ bold }) => bold)) {
      for (const line of this.lines(pieces, context)) this.lay(line, context);
      return;
    }
    const linked = pieces.every((piece) => piece.linked || piece.text.trim() === "");
    // What was set as it was typed is read as a plain text is, whose lines were broken at some width.
    for (const draft of draftsOfLines(pieces.map(({ text }) => text).join("")))
      this.push({
        ...draft,
        chrome: context.chrome ?? draft.chrome,
        sure: draft.sure ?? false,
        ...(linked ? { linked } : {}),
      });
  }

  private lay(line: Piece, context: HtmlContext): void {
    const { chrome, kind, item, note } = context;
    const push: typeof this.push = (block) => {
      const text =
        note?.mark && !block.text.startsWith(note.mark) ? `${note.mark} ${block.text}` : block.text;
      if (note) note.mark = null;
      this.push(line.linked ? { ...block, text, linked: true } : { ...block, text });
    };
    if (kind === "heading") {
      if (chrome === null) this.headingLevel = context.level ?? this.headingLevel;
      push({ kind, text: line.text, chrome, level: context.level ?? 2 });
    } else if (item && kind === "paragraph") {
      const marker = item.marker;
      item.marker = null;
      if (marker === null) push({ kind, text: line.text, chrome, level: item.depth });
      else {
        const text = line.text.startsWith(`${marker} `) ? line.text : `${marker} ${line.text}`;
        push({ kind: "list-item", text, chrome, level: item.depth, marker });
      }
    } else if (kind === "paragraph" && chrome === null && line.bold && isBoldHeading(line.text)) {
      push({ kind: "heading", text: line.text, chrome, level: Math.min(6, this.headingLevel + 1) });
    } else push({ kind, text: line.text, chrome });
  }
}

/** The stretches of words that are set apart, each with its reason. */
function setApart(pieces: readonly ApartPiece[]): { text: string; reason: string }[] {
  const stretches: { text: string; reason: string }[] = [];
  let open = false;
  for (const { text, apart } of pieces) {
    const last = stretches.at(-1);
    if (apart === null) {
      open &&= text.trim() === "";
      // What parts them on the page parts them here.
      if (open && last) last.text += text;
    } else if (open && last?.reason === apart) last.text += text;
    else stretches.push({ text, reason: apart });
    if (apart !== null) open = true;
  }
  return stretches.flatMap(({ text, reason }) => {
    const words = canonicalLine(text);
    return words ? [{ text: words, reason }] : [];
  });
}
