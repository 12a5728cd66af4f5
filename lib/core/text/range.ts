/**
 * A half-open stretch `[start, end)` of a version's canonical text.
 * Units are UTF-16 code units of the canonical text; `0 <= start <= end <= text.length`.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}
