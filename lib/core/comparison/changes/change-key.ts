import type { Range } from "@/lib/core/text/range";

/**
 * A key made of the change's own content: kind and both stretches of text (`null`: there is none), 64 bits as 14 letters
 * and digits (two FNV-1a sums with different starts). Equal content gives equal keys in any comparison; the caller numbers
 * repetitions (0104).
 */
export function changeKey(
  kind: string,
  olderText: string,
  older: Range | null,
  newerText: string,
  newer: Range | null,
): string {
  high = 0x811c9dc5;
  low = 0xc2b2ae35;
  add(kind, 0, kind.length);
  close(true);
  if (older) add(olderText, older.start, older.end);
  close(older !== null);
  if (newer) add(newerText, newer.start, newer.end);
  close(newer !== null);
  writeDigits(high >>> 0, 0);
  writeDigits(low >>> 0, DIGITS);
  return String.fromCharCode(...signs);
}

/** The two sums while a key is made; nothing of them is left over for the next. */
let high = 0;
let low = 0;

function add(text: string, start: number, end: number): void {
  let [a, b] = [high, low];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x0100019d);
    b = (b << 13) | (b >>> 19);
  }
  high = a;
  low = b;
}

/** The border between the parts, and whether there was a part at all. */
function close(isPart: boolean): void {
  const border = isPart ? 0x1e : 0x1f;
  high = Math.imul(high ^ border, 0x01000193);
  low = Math.imul(low ^ border, 0x0100019d);
}

/** Digits to base 36 that hold 32 bits. */
const DIGITS = 7;
const signs = new Array<number>(2 * DIGITS).fill(0);

/** What `toString(36)` writes, with leading noughts, several times faster. */
function writeDigits(value: number, from: number): void {
  let rest = value;
  for (let at = from + DIGITS - 1; at >= from; at--) {
    const shorter = Math.floor(rest / 36);
    const digit = rest - 36 * shorter;
    signs[at] = digit < 10 ? 48 + digit : 87 + digit;
    rest = shorter;
  }
}
