/**
 * Where `j` (1) and `k` (-1) lead. `places` are the vertical places of the changes in order, `current` the index of the
 * one a person is at or -1. From nowhere the first step goes to the first change below `top` (or the last above it).
 * Stops at both ends: a list that wraps around hides that one has seen all.
 */
export function stepChange(places: readonly number[], current: number, step: 1 | -1, top: number): number {
  if (places.length === 0) return -1;
  if (current >= 0) return Math.min(places.length - 1, Math.max(0, current + step));
  if (step === 1) {
    const below = places.findIndex((place) => place >= top);
    return below < 0 ? places.length - 1 : below;
  }
  let above = -1;
  for (let at = 0; at < places.length && (places[at] ?? 0) < top; at++) above = at;
  return Math.max(0, above);
}
