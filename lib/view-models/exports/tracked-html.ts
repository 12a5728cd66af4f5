import type {
  TrackedParagraph,
  TrackedRun,
  TrackedState,
} from "@/lib/core/comparison/changes/tracked-paragraphs";
import type { Block } from "@/lib/core/documents/block";
import type { Range } from "@/lib/core/text/range";
import type { SayDay } from "@/lib/core/time/say-day";
import { escaped } from "@/lib/view-models/facts/svg-pen";
import { pageOfPaper } from "./page-of-paper";
import type { AnnexSection, Remark, TrackedComment, TrackedDocument } from "./tracked-document";

type Side = "older" | "newer";
const SIDES: readonly Side[] = ["older", "newer"];

const STYLE =
  "ins{color:#123f86;text-decoration:underline}del{color:#8a3d06;text-decoration:line-through}.moved{color:#5b21b6;text-decoration-style:double}.legend,.small{font-size:.9rem}.legend{margin-bottom:1.2rem}.small{color:#3d3f38}sup{font-size:.7rem;line-height:0}.reply{margin-inline-start:1.5rem}";

const LEGEND =
  '<p class="legend">Words of the older text alone are <del>struck out</del>, those of the newer one alone <ins>underlined</ins>. What moved is <del class="moved">struck out twice</del> where it stood and <ins class="moved">underlined twice</ins> where it stands.</p>';

/** Two texts as one HTML page that stands alone, changes marked in it, with what was said of them and the annex behind. */
export function trackedHtml(document: TrackedDocument, sayDay: SayDay): string {
  const { title, annex, comments } = document;
  // In the order of the text, as one reads them.
  const marks = new Marks(comments);
  const text = blocksHtml(document, marks);
  const said = marks.order.map((comment, at) => commentHtml(comment, at + 1, sayDay));
  return pageOfPaper({
    title,
    lang: "en",
    style: STYLE,
    body: [
      LEGEND,
      `<section lang="${escaped(document.lang)}" dir="${document.dir}">\n${text}\n</section>`,
      ...(said.length > 0 ? ["<h2>Reviews and notes</h2>", ...said] : []),
      ...annex.map(annexHtml),
    ].join("\n"),
  });
}

/** Puts the number of each comment behind its words, and knows in which order. */
class Marks {
  readonly order: TrackedComment[] = [];
  private readonly waiting: Readonly<Record<Side, TrackedComment[]>>;

  constructor(comments: readonly TrackedComment[]) {
    const ofSide = (side: Side) =>
      comments.filter((comment) => comment.side === side).sort((a, b) => a.range.end - b.range.end);
    this.waiting = { older: ofSide("older"), newer: ofSide("newer") };
  }

  /** A run in pieces, each with the numbers that stand behind it. Runs are asked for in the order of the text. */
  cut(run: TrackedRun): { readonly piece: TrackedRun; readonly numbers: string }[] {
    const whole = run.newer ?? run.older;
    if (!whole) return [];
    const inside = SIDES.flatMap((side) => {
      const range = run[side];
      return range
        ? this.waiting[side].flatMap(({ range: { end } }) =>
            end < range.end ? Math.max(0, end - range.start) : [],
          )
        : [];
    });
    const borders = [...new Set([0, ...inside, whole.end - whole.start])].sort((a, b) => a - b);
    return borders.slice(1).map((to, at) => {
      const from = borders[at] ?? 0;
      const part = (range: Range | null) => range && { start: range.start + from, end: range.start + to };
      const piece = { ...run, older: part(run.older), newer: part(run.newer) };
      return { piece, numbers: this.after(piece) };
    });
  }

  private after(piece: TrackedRun): string {
    return SIDES.flatMap((side) => {
      const range = piece[side];
      const list = this.waiting[side];
      const many = range ? list.findIndex((comment) => comment.range.end > range.end) : 0;
      return list.splice(0, many < 0 ? list.length : many);
    })
      .map((comment) => `<sup>[${this.order.push(comment)}]</sup>`)
      .join("");
  }
}

function blocksHtml(document: TrackedDocument, marks: Marks): string {
  const parts: string[] = [];
  let table: { readonly number: number | undefined; readonly rows: string[] } | null = null;
  const endTable = () => {
    if (table) parts.push(`<table><tbody>${table.rows.join("")}</tbody></table>`);
    table = null;
  };
  for (const paragraph of document.paragraphs) {
    const block = blockOf(document, paragraph);
    if (block?.kind === "table-row") {
      if (table && table.number !== block.table) endTable();
      table ??= { number: block.table, rows: [] };
      table.rows.push(rowHtml(document, paragraph, block, marks));
    } else {
      endTable();
      parts.push(paragraphHtml(document, paragraph, block, marks));
    }
  }
  endTable();
  return parts.join("\n");
}

const blockOf = ({ older, newer }: TrackedDocument, paragraph: TrackedParagraph): Block | undefined =>
  paragraph.newer !== null
    ? newer.blocks[paragraph.newer]
    : paragraph.older === null
      ? undefined
      : older.blocks[paragraph.older];

function paragraphHtml(
  document: TrackedDocument,
  { runs, end }: TrackedParagraph,
  block: Block | undefined,
  marks: Marks,
): string {
  const words = runs
    .flatMap((run) => marks.cut(run))
    .map(({ piece, numbers }) => marked(piece.state, wordsOf(document, piece)) + numbers)
    .join("");
  // An end that came or went alone parts or joins what stands around it.
  const sign =
    end !== "kept" && runs.some((run) => run.state !== end)
      ? `<span class="end">${marked(end, "¶")}</span>`
      : "";
  const inset =
    block?.kind === "list-item" ? ` style="margin-inline-start:${Math.min(block.level ?? 1, 9)}rem"` : "";
  const name =
    block?.kind === "heading"
      ? `h${Math.min((block.level ?? 1) + 1, 6)}`
      : block?.kind === "quote"
        ? "blockquote"
        : "p";
  return `<${name}${inset}>${words}${sign}</${name}>`;
}

/** A row of a table, cut at its tabs. */
function rowHtml(document: TrackedDocument, { runs }: TrackedParagraph, block: Block, marks: Marks): string {
  const cells = [""];
  const write = (html: string) => cells.push((cells.pop() ?? "") + html);
  for (const { piece, numbers } of runs.flatMap((run) => marks.cut(run))) {
    for (const [at, words] of wordsOf(document, piece).split("\t").entries()) {
      if (at > 0) cells.push("");
      write(marked(piece.state, words));
    }
    write(numbers);
  }
  const name = (at: number) => (block.headerCells?.includes(at) ? "th" : "td");
  return `<tr>${cells.map((cell, at) => `<${name(at)}>${cell}</${name(at)}>`).join("")}</tr>`;
}

const wordsOf = ({ older, newer }: TrackedDocument, run: TrackedRun): string =>
  run.newer
    ? newer.text.slice(run.newer.start, run.newer.end)
    : run.older
      ? older.text.slice(run.older.start, run.older.end)
      : "";

const ELEMENTS: Readonly<Record<TrackedState, readonly [string, string]>> = {
  kept: ["", ""],
  inserted: ["<ins>", "</ins>"],
  deleted: ["<del>", "</del>"],
  "moved-from": ['<del class="moved">', "</del>"],
  "moved-to": ['<ins class="moved">', "</ins>"],
};

function marked(state: TrackedState, words: string): string {
  const [before, after] = ELEMENTS[state];
  return words === "" ? "" : `${before}${escaped(words)}${after}`;
}

function commentHtml(
  { author, at, lines, replies, resolved }: TrackedComment,
  number: number,
  sayDay: SayDay,
): string {
  const head = (remark: Remark) =>
    `<span class="small">${escaped(`${remark.author}, ${sayDay(remark.at)}`)}</span>`;
  return [
    `<p dir="auto">[${number}] ${head({ author, at, lines })}${resolved ? " (settled)" : ""}\n${escaped(lines.join("\n"))}</p>`,
    ...replies.map(
      (reply) => `<p class="reply" dir="auto">${head(reply)}\n${escaped(reply.lines.join("\n"))}</p>`,
    ),
  ].join("\n");
}

const annexHtml = ({ heading, lines }: AnnexSection): string =>
  [
    `<h2 dir="auto">${escaped(heading)}</h2>`,
    ...lines.map((line) => `<p dir="auto">${escaped(line)}</p>`),
  ].join("\n");
