import "server-only";
import { formatNumber } from "@/lib/server/import/office/number-format";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf } from "@/lib/server/import/xml/xml-tree";
import { wordNumber, wordValue } from "./word-value";

export type NoteKind = "footnote" | "endnote";

/** A note as the text calls it. */
export interface CalledNote {
  readonly kind: NoteKind;
  readonly id: string;
  readonly mark: string;
}

interface Counting {
  readonly format: string;
  readonly start: number;
  readonly eachSection: boolean;
}

/** Numbers the notes of a document in the order of their calls, in the format of each section. */
export class NoteMarks {
  readonly called: CalledNote[] = [];
  private section = 0;
  private readonly counts = { footnote: 0, endnote: 0 };

  /** @param sections the section properties of the document in their order; @param settings those that hold for all. */
  constructor(
    private readonly sections: readonly XmlElement[],
    private readonly settings: XmlElement | null,
  ) {}

  /** The mark of a note that is called here. A mark of the author's own is not counted. */
  call(kind: NoteKind, id: string, own: string | null): string {
    const counting = this.counting(kind);
    const mark = own ?? formatNumber(counting.start + this.counts[kind]++, counting.format);
    this.called.push({ kind, id, mark });
    return mark;
  }

  /** A section of the document ends. */
  endSection(): void {
    this.section++;
    for (const kind of ["footnote", "endnote"] as const)
      if (this.counting(kind).eachSection) this.counts[kind] = 0;
  }

  private counting(kind: NoteKind): Counting {
    const own = childOf(this.sections[this.section], `w:${kind}Pr`);
    const all = childOf(this.settings ?? undefined, `w:${kind}Pr`);
    return {
      format:
        wordValue(own, "w:numFmt") ??
        wordValue(all, "w:numFmt") ??
        (kind === "footnote" ? "decimal" : "lowerRoman"),
      start: wordNumber(own, "w:numStart") ?? wordNumber(all, "w:numStart") ?? 1,
      eachSection: (wordValue(own, "w:numRestart") ?? wordValue(all, "w:numRestart")) === "eachSect",
    };
  }
}
