import "server-only";
import { passageHref } from "@/lib/contracts/passage-href";
import type { PositionCellView, PositionMatrixView } from "@/lib/contracts/position-matrix-view";
import { findAnnouncement } from "@/lib/core/facts/leadership/find-announcement";
import type { MatrixCell, MatrixRow } from "@/lib/core/facts/picture/build-position-matrix";
import { beginningOf } from "@/lib/core/text/beginning-of";
import type { ReadableVersionRow } from "@/lib/server/db/documents";
import { presentDocumentRef, presentVersionRef } from "./present-version-ref";

const QUOTE = 90;

export function presentPositionMatrix(
  documentId: string,
  versions: readonly ReadableVersionRow[],
  matrix: readonly MatrixRow[],
): PositionMatrixView {
  const own = versions.filter((row) => row.documentId === documentId);
  const newest = own.at(-1);
  return {
    note: null,
    columns: versions.map((row) => ({
      version: presentVersionRef(row),
      other: row.documentId === documentId ? null : presentDocumentRef(row.document),
      naming: row.documentId === documentId || !newest ? null : presentNaming(row, newest),
    })),
    rows: matrix
      // Other documents' own positions are rows of their own page.
      .filter(({ cells }) => own.some(({ id }) => cells.some((cell) => cell.versionId === id && cell.range)))
      .map(({ label, heading, cells }) => ({
        label,
        heading,
        href: hrefOf(own, cells),
        cells: cells.map((cell) => presentCell(own, cell)),
      })),
  };
}

/** How another document names the paper, and where it counts its parts otherwise than they stand. */
function presentNaming(row: ReadableVersionRow, paper: ReadableVersionRow) {
  const found = findAnnouncement(row.text, paper.document.title, paper.positions.length);
  if (!found) return null;
  const { naming, counted } = found;
  return {
    href: passageHref(row.id, row.text.slice(naming.start, naming.end)),
    counted: counted
      ? `speaks of “${row.text.slice(counted.start, counted.end).replace(/\s+/g, " ")}”; this paper has ${paper.positions.length} numbered positions`
      : null,
  };
}

/** The page of the position as the newest version has it. */
function hrefOf(own: readonly ReadableVersionRow[], cells: readonly MatrixCell[]): string | null {
  for (const version of [...own].reverse()) {
    const range = cells.find(({ versionId }) => versionId === version.id)?.range;
    const position = version.positions.find(({ start, end }) => start === range?.start && end === range.end);
    if (position) return `/positions/${position.id}`;
  }
  return null;
}

function presentCell(own: readonly ReadableVersionRow[], cell: MatrixCell): PositionCellView {
  const { versionId, state, quote, words, flags } = cell;
  const at = own.findIndex(({ id }) => id === versionId);
  // A match of single words is an echo, of this document or another; only a position can be reworded.
  const echo = words.length > 0;
  const older = own[at - 1];
  const compared = at > 0 && state !== "new" && !echo && older ? `/compare/${older.id}/${versionId}` : null;
  return {
    versionId,
    state: echo ? "echoed" : state,
    quote: quote === null || (at >= 0 && !echo && state !== "reworded") ? null : cut(quote),
    why: echo
      ? `same words: ${words.join(", ")}`
      : flags.length > 0
        ? flags.map(({ rule }) => rule).join("; ")
        : null,
    href: compared ?? (quote === null || state === "not stated" ? null : passageHref(versionId, quote)),
  };
}

const cut = (text: string) => beginningOf(text.replace(/\s+/g, " ").trim(), QUOTE);
