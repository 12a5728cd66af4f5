import "server-only";
import type { AnnexSection, TrackedDocument } from "@/lib/view-models/exports/tracked-document";
import { CommentMarks } from "./comment-marks";
import { runWords } from "./run-words";
import { TrackedChanges } from "./tracked-change";
import { WordBody } from "./word-body";
import { wordPackage } from "./word-package";
import { writeComments } from "./write-comments";

/**
 * Two texts as a Word file with tracked changes: rejecting all gives the older text, accepting all the newer one. Remarks
 * are comments with their replies, also on words that are deleted; what the texts are taken from stands in an annex.
 */
export function writeTrackedDocument(document: TrackedDocument): Promise<Uint8Array<ArrayBuffer>> {
  const comments = writeComments(document.comments);
  const body = new WordBody(
    document,
    new TrackedChanges(document.author, document.date),
    new CommentMarks(document.comments, comments.ids),
  );
  const { title, lang, annex } = document;
  return wordPackage({ title, lang, body: body.xml + annexOf(annex), comments });
}

function annexOf(sections: readonly AnnexSection[]): string {
  const paragraph = (words: string, properties: string) =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r>${runWords(words, "w:t")}</w:r></w:p>`;
  return sections
    .flatMap(({ heading, lines }, at) => [
      paragraph(heading, `<w:pStyle w:val="AnnexHeading"/>${at === 0 ? "<w:pageBreakBefore/>" : ""}`),
      ...lines.map((line) => paragraph(line, '<w:pStyle w:val="Annex"/>')),
    ])
    .join("");
}
