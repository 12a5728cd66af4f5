import "server-only";
import type { BlockKind } from "@/lib/core/documents/block";
import { isBoldHeading } from "@/lib/core/documents/bold-heading";
import { goesOnAfterBreak } from "@/lib/core/documents/broken-line";
import { canonicalLine } from "@/lib/core/documents/canonical-lines";
import type { DraftBlock } from "@/lib/core/documents/draft-block";

/** What the words that are being collected belong to. */
export interface HtmlContext {
  readonly chrome: string | null;
  readonly kind: BlockKind;
  readonly level?: number;
  /** The list item around, whose marker goes to its first block. */
  readonly item?: { readonly depth: number; marker: string | null };
  readonly preformatted: boolean;
  readonly bold: boolean;
  readonly inMain: boolean;
  /** In a cell of a table nothing is judged to be furniture: the row keeps all its cells. */
  readonly inCell: boolean;
}

interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

/** Collects inline words and lays them down as blocks where an element ends or a line breaks. */
export class HtmlBlockWriter {
  readonly drafts: DraftBlock[] = [];
  private pieces: Piece[] = [];
  private pictures: string[] = [];
  private headingLevel = 1;

  write(text: string, bold: boolean): void {
    if (text) this.pieces.push({ text, bold });
  }

  picture(description: string): void {
    const words = canonicalLine(description);
    if (words) this.pictures.push(words);
  }

  /** Ends the block that is being collected, if it holds words. */
  flush(context: HtmlContext): void {
    if (this.pieces.length > 0) {
      const lines = this.lines(context);
      this.pieces = [];
      for (const line of lines) this.lay(line, context);
    }
    for (const text of this.pictures.splice(0)) {
      this.push({ kind: "caption", text, chrome: context.chrome ?? "description of a picture" });
    }
  }

  /** Lays a block down as it is. */
  push(block: Pick<DraftBlock, "kind" | "text" | "chrome"> & Partial<DraftBlock>): void {
    this.drafts.push({ gap: "\n\n", indent: 0, sure: true, ...block });
  }

  /** Divides the collected words at line breaks that part lines (`br`, or any in preformatted text). */
  private lines(context: HtmlContext): Piece[] {
    const joins = context.kind === "heading" || context.kind === "caption";
    const lines: { text: string; bold: boolean }[] = [];
    let text = "";
    let bold = true;
    const end = () => {
      const words = canonicalLine(text);
      const last = lines.at(-1);
      if (words && last && (joins || (!context.preformatted && goesOnAfterBreak(last.text, words)))) {
        last.text += ` ${words}`;
        last.bold &&= bold;
      } else if (words) lines.push({ text: words, bold });
      text = "";
      bold = true;
    };
    for (const piece of this.pieces) {
      const parts = piece.text.split("\n");
      for (const [at, part] of parts.entries()) {
        if (at > 0) end();
        text += part;
        if (part.trim() && !piece.bold) bold = false;
      }
    }
    end();
    return lines;
  }

  private lay(line: Piece, context: HtmlContext): void {
    const { chrome, kind, item } = context;
    if (kind === "heading") {
      if (chrome === null) this.headingLevel = context.level ?? this.headingLevel;
      this.push({ kind, text: line.text, chrome, level: context.level ?? 2 });
    } else if (item && kind === "paragraph") {
      const marker = item.marker;
      item.marker = null;
      if (marker === null) this.push({ kind, text: line.text, chrome, level: item.depth });
      else {
        const text = line.text.startsWith(`${marker} `) ? line.text : `${marker} ${line.text}`;
        this.push({ kind: "list-item", text, chrome, level: item.depth, marker });
      }
    } else if (kind === "paragraph" && chrome === null && line.bold && isBoldHeading(line.text)) {
      this.push({ kind: "heading", text: line.text, chrome, level: Math.min(6, this.headingLevel + 1) });
    } else this.push({ kind, text: line.text, chrome });
  }
}
