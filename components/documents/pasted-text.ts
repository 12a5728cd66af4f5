import type { ClipboardEvent } from "react";

/** From here on a browser takes noticeably long to put a text into a field line by line: ten seconds for 200,000 signs. */
const LONG_PASTE = 20_000;

/**
 * What the field holds once a long text was put into it, in one go; `null` for any other paste: the browser does it. The
 * price is that the browser's own undo does not know of it.
 */
export function textAfterLongPaste(event: ClipboardEvent<HTMLTextAreaElement>): string | null {
  const pasted = event.clipboardData.getData("text/plain");
  if (pasted.length < LONG_PASTE) return null;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  return value.slice(0, selectionStart) + pasted.replace(/\r\n?/g, "\n") + value.slice(selectionEnd);
}

/** "pasted 2026-11-22 16.54.07.txt", by the reader's clock: a text without a date is told from another by it. */
export function nameOfPaste(time: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  const hour = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(".");
  return `pasted ${day} ${hour}.txt`;
}
