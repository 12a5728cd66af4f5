import "server-only";
import { xmlWords } from "@/lib/server/export/xml-words";
import {
  type Outline,
  type OutlinePart,
  type OutlineSide,
  type QuoteMarks,
  quoteRuns,
} from "@/lib/view-models/exports/outline";
import type { Remark } from "@/lib/view-models/exports/tracked-document";
import { trackedPassage } from "@/lib/view-models/exports/tracked-passage";
import { CommentMarks, commented } from "./comment-marks";
import { type LastId, TrackedChanges } from "./tracked-change";
import { WordBody } from "./word-body";
import { wordPackage } from "./word-package";
import { writeComments } from "./write-comments";

const paragraph = (
  words: string,
  style: string | null,
  look = "",
  { marks, comment }: { readonly marks?: QuoteMarks | undefined; readonly comment?: number | undefined } = {},
): string => {
  const properties =
    style || look ? `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ""}${look}</w:pPr>` : "";
  const runs = quoteRuns(words, marks).map((run) => runXml(run.words, run.marked));
  const inside = runs.join("");
  return `<w:p>${properties}${comment === undefined ? inside : commented(comment, inside)}</w:p>`;
};

/** Words of one look, line by line. Marked ones are bold on either side: struck out, they would read as struck out in the source. */
function runXml(words: string, isMarked: boolean): string {
  const look = isMarked ? "<w:rPr><w:b/></w:rPr>" : "";
  const lines = words.split("\n").map((line) => `<w:t xml:space="preserve">${xmlWords(line)}</w:t>`);
  return `<w:r>${look}${lines.join("<w:br/>")}</w:r>`;
}

/** An outline as a Word file. */
export function writeOutlineDocument({ title, parts }: Outline): Promise<Uint8Array<ArrayBuffer>> {
  const remarks = parts.flatMap((part) => (part.kind === "quote" && part.remark ? [part.remark] : []));
  const written = new Written();
  const body = [
    paragraph(title, "Heading1"),
    ...parts.map((part, at) => partXml(part, parts[at + 1], written)),
  ].join("");
  return wordPackage({ title, lang: "en", body, comments: writeComments(remarks.map(threadOf)) });
}

/** What was numbered in a file so far. */
class Written {
  readonly changes: LastId = { last: 0 };
  comments = 0;
}

/** A thread of one remark: whoever writes comments asks for no place of theirs. */
const threadOf = (remark: Remark) => ({ ...remark, replies: [], resolved: false });

/** A passage that changed: what it is of, and under it one text with tracked changes. */
function passageXml(older: OutlineSide, newer: OutlineSide, { changes }: Written): string {
  const named =
    older.words === null
      ? `${newer.name}; not stated in ${older.name}:`
      : newer.words === null
        ? `${older.name}; not stated in ${newer.name}:`
        : `From ${older.name} to ${newer.name}, changes tracked:`;
  const passage = trackedPassage(older, newer);
  const tracked = new TrackedChanges(passage.author, passage.date, changes);
  return (
    paragraph(named, null, "<w:keepNext/>") +
    new WordBody(passage, tracked, new CommentMarks([], [])).paragraphs
  );
}

/** A line that names what follows stands on the same page as that, and so does the sentence before it. */
function staysWith(next: OutlinePart | undefined, words: string): boolean {
  return (
    words.endsWith(":") ||
    next?.kind === "quote" ||
    next?.kind === "passage" ||
    (next?.kind === "line" && next.words.endsWith(":"))
  );
}

function partXml(part: OutlinePart, next: OutlinePart | undefined, written: Written): string {
  switch (part.kind) {
    case "heading":
      return paragraph(part.words, `Heading${part.level}`);
    case "line":
      return paragraph(part.words, null, staysWith(next, part.words) ? "<w:keepNext/>" : "");
    case "quote":
      return paragraph(part.words, "Quote", part.dir === "rtl" ? "<w:bidi/>" : "", {
        marks: part.marks,
        comment: part.remark && written.comments++,
      });
    case "passage":
      return passageXml(part.older, part.newer, written);
    case "table":
      return tableXml(part.rows);
  }
}

function tableXml(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const width = Math.floor(9_000 / columns);
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>`;
  const row = (cells: readonly string[], at: number) =>
    `<w:tr>${at === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells
      .map(
        (words) =>
          `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(words, null)}</w:tc>`,
      )
      .join("")}</w:tr>`;
  // A table is followed by a paragraph: Word takes none at the end of a text.
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>${grid}${rows.map(row).join("")}</w:tbl><w:p/>`;
}
