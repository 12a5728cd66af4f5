/** A row of a table that is not taken, as a spreadsheet numbers it (the head line is row 1), and why. */
export interface RowProblem {
  readonly row: number;
  readonly what: string;
}

/** Why a cell is not taken: which column takes what. */
export const cannotStand = (cell: string, column: string, takes: string): string =>
  `“${cell}” cannot stand under “${column}”, which takes ${takes}`;

/** The number of an edition of what a row was written from; `null` where the file does not say, `undefined` where it is none. */
export const readRevision = (cell: string): number | null | undefined =>
  cell === "" ? null : /^\d{1,9}(?:[.,]0+)?$/.test(cell) ? Number.parseInt(cell, 10) : undefined;

/** A spreadsheet took what was typed for a formula, and says that it cannot work it out. */
export const isFailedFormula = (cell: string): boolean =>
  /^(?:#(?:NAME|REF|VALUE|N\/A|DIV\/0|NUM|NULL|SPILL)[!?]?|Err:\d{3})$/i.test(cell.trim());

/** What a cell says, whichever program saved it: line ends, and blanks at the ends of lines, are nobody's words. Linear. */
export const cellWords = (cell: string): string =>
  cell
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();

/** As a cell has the words of a text: on one line. */
export const onOneLine = (words: string): string => words.replace(/\s+/gu, " ").trim();

/** Why a second row is not taken. */
export const standsTwice = (what: string, before: number): string =>
  `the same ${what} stands in row ${before} already`;

const LAST_OF_ASCII = 0x7f;

/** The file was saved in an encoding without some letters of the words: question marks stand for them. */
export function hasLostLetters(before: string, after: string): boolean {
  const [was, now] = [[...before], [...after]];
  const isLost = (sign: string, at: number) => sign === "?" && (was[at]?.codePointAt(0) ?? 0) > LAST_OF_ASCII;
  return (
    before !== after &&
    was.length === now.length &&
    now.every((sign, at) => sign === was[at] || isLost(sign, at))
  );
}

export const LOST_LETTERS =
  "letters were lost when the file was saved (question marks stand for them); save it as UTF-8 and choose it again";
