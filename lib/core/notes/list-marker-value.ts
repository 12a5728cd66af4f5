import { romanSigns } from "@/lib/core/text/roman-numeral";
import type { NoteListType } from "./note-document";

/** How the marker of a list item counts: "b." is letter 2, "iv)" the Roman number 4. `null`: a bullet. */
export interface CountedMarker {
  readonly type: NoteListType | null;
  readonly value: number;
}

/**
 * What a printed marker may mean, the likeliest first; empty where it counts nothing a list can show ("1.1", "Art. 2").
 * "i." may be the first Roman or the ninth letter: the list it goes on with decides.
 */
export function countedMarkers(marker: string): readonly CountedMarker[] {
  const found =
    /^[([]?\s*(\d{1,5}|[a-z]{1,7}|[A-Z]{1,7})\s*[.)\]:]{1,2}$/.exec(marker) ?? /^(\d{1,5})$/.exec(marker);
  const count = found?.[1];
  if (!count) return [];
  if (/^\d/.test(count)) return [{ type: null, value: Number(count) }];
  const upper = count === count.toUpperCase();
  const small = count.toLowerCase();
  const roman = romanValue(small);
  const letter = small.length === 1 ? small.charCodeAt(0) - 96 : 0;
  const readings: CountedMarker[] = [];
  if (roman > 0) readings.push({ type: upper ? "I" : "i", value: roman });
  if (letter > 0) readings.push({ type: upper ? "A" : "a", value: letter });
  // Lists begin with "i" far more often than with the ninth letter, but with "c", "d", "l", "m" as letters.
  return letter > 0 && !/^[ivx]$/.test(small) ? readings.reverse() : readings;
}

/** The value of a Roman number in small letters; 0 if it is none. */
function romanValue(small: string): number {
  let rest = small;
  let value = 0;
  for (const [worth, sign] of romanSigns)
    for (let times = 0; times < 3 && rest.startsWith(sign); times++) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  return rest === "" ? value : 0;
}
