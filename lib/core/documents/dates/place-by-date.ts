/**
 * Where a version goes among the others of its document: the index in `others` in front of which it stands. It stays at
 * `preferred` where the dates allow it, so that nothing moves that need not; else it goes in front of the first one of a
 * later date, or to the end. A version without a date stays; others without one are passed over. Dates are as exact as
 * they are known ("2013", "2013-09") and compare as they are written (0307).
 */
export function placeByDate(
  others: readonly (string | null)[],
  dateIso: string | null,
  preferred: number,
): number {
  if (dateIso === null) return preferred;
  const isLater = (other: string | null) => other !== null && other > dateIso;
  const isEarlier = (other: string | null) => other !== null && other < dateIso;
  if (!others.slice(0, preferred).some(isLater) && !others.slice(preferred).some(isEarlier)) return preferred;
  const later = others.findIndex(isLater);
  return later < 0 ? others.length : later;
}
