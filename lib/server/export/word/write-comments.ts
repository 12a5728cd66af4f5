import "server-only";
import { xmlWords } from "@/lib/server/export/xml-words";
import type { Remark, TrackedComment } from "@/lib/view-models/exports/tracked-document";
import { runWords } from "./run-words";
import { WORD_NAMESPACES } from "./word-namespaces";

/** The parts of a Word file that hold its comments, and the ids under which the text names them. */
export interface WrittenComments {
  /** The ids of each comment with its replies, in the order given. */
  readonly ids: readonly (readonly number[])[];
  readonly comments: string;
  /** Who answers whom and what is resolved: of Word 2013 and later. */
  readonly extended: string;
}

/** Comments with their replies, each thread under its own first comment. */
export function writeComments(threads: readonly Omit<TrackedComment, "side" | "range">[]): WrittenComments {
  let id = 0;
  const comments: string[] = [];
  const extended: string[] = [];
  const ids = threads.map((thread) => {
    const first = id;
    return [thread, ...thread.replies].map((remark, at) => {
      comments.push(comment(id, remark));
      const parent = at > 0 ? ` w15:paraIdParent="${paragraphId(first)}"` : "";
      extended.push(
        `<w15:commentEx w15:paraId="${paragraphId(id)}"${parent} w15:done="${thread.resolved ? 1 : 0}"/>`,
      );
      return id++;
    });
  });
  return {
    ids,
    comments: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments ${WORD_NAMESPACES}>${comments.join("")}</w:comments>`,
    extended: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w15:commentsEx ${WORD_NAMESPACES}>${extended.join("")}</w15:commentsEx>`,
  };
}

/** Threads are told by the id of the last paragraph of each comment. */
const paragraphId = (id: number): string => (id + 1).toString(16).toUpperCase().padStart(8, "0");

function comment(id: number, { author, at, lines }: Remark): string {
  const paragraphs = lines.map((line, index) => {
    const mark = index === lines.length - 1 ? ` w14:paraId="${paragraphId(id)}" w14:textId="77777777"` : "";
    return `<w:p${mark}><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${index === 0 ? "<w:r><w:annotationRef/></w:r>" : ""}<w:r>${runWords(line, "w:t")}</w:r></w:p>`;
  });
  const initials = author
    .split(/\s+/u)
    .map((word) => Array.from(word)[0] ?? "")
    .join("")
    .slice(0, 4);
  return `<w:comment w:id="${id}" w:author="${xmlWords(author)}" w:date="${xmlWords(at)}" w:initials="${xmlWords(initials)}">${paragraphs.join("")}</w:comment>`;
}
