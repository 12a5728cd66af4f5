/** A text with its note marks ("4,000[2] victims", "$12[4] million") as blanks, so that a figure reaches its noun. Same length. */
export const blankNoteMarks = (text: string): string =>
  text.includes("[") ? text.replace(/\[(?:\d{1,3}|[a-z*†‡])\]/g, (mark) => " ".repeat(mark.length)) : text;
