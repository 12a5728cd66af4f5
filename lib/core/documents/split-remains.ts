import { withoutRemains } from "@/lib/core/documents/furniture/furniture-phrases";
import type { DraftBlock } from "./draft-block";
import { gluedCaptionEnd } from "./image-caption";

const REMAINS_RUN = /^(?:!\[[^\]]*\]\([^)]*\)|\||\s)+|(?:\s*(?:!\[[^\]]*\]\([^)]*\)|\|))+$/gu;
const LONGEST_LINE = 3000;
const REASON = "remains of a picture or a table";

/**
 * Takes apart what a conversion ran together on one line: remains of pictures and layout tables ("![]()", "|")
 * beside words, and a caption glued to the paragraph after it. Not a character is lost: each part is a block.
 */
export function splitRemains(drafts: readonly DraftBlock[]): DraftBlock[] {
  return drafts.flatMap((draft) => (draft.sure ? [draft] : splitEdges(draft).flatMap(splitCaption)));
}

function splitEdges(draft: DraftBlock): DraftBlock[] {
  const { text } = draft;
  // Beyond this a line is no heap of remains, and looking for them would take long.
  if (text.length > LONGEST_LINE || !/\||!\[/.test(text)) return [draft];
  if (!withoutRemains(text)) return [{ ...draft, kind: "paragraph", chrome: REASON }];
  // A row of a Markdown table, "| a | b |", is a row with its bars.
  if (/\S\s*\|\s*[^\s|]/u.test(text)) return [draft];
  const parts: DraftBlock[] = [];
  const push = (start: number, end: number, remains: boolean) => {
    const part = text.slice(start, end);
    const words = part.trim();
    if (!words) return;
    const gap =
      parts.length === 0 ? draft.gap : /^\s/u.test(part) || /\s$/u.test(text.slice(0, start)) ? " " : "";
    const indent = parts.length === 0 ? draft.indent : 0;
    parts.push({
      ...draft,
      text: words,
      gap,
      indent,
      ...(remains ? { kind: "paragraph", chrome: REASON } : {}),
    });
  };
  let at = 0;
  for (const run of text.matchAll(REMAINS_RUN)) {
    push(at, run.index, false);
    push(run.index, run.index + run[0].length, true);
    at = run.index + run[0].length;
  }
  push(at, text.length, false);
  return parts;
}

function splitCaption(draft: DraftBlock): DraftBlock[] {
  const end = draft.chrome === null ? gluedCaptionEnd(draft.text) : null;
  if (end === null) return [draft];
  return [
    { ...draft, kind: "caption", text: draft.text.slice(0, end) },
    ...splitCaption({ ...draft, text: draft.text.slice(end), gap: "", indent: 0 }),
  ];
}
