import "server-only";

/** Levels of a list: more than any word processor has. */
export const LEVELS = 10;

/** How one level of a list counts and prints. */
export interface ListLevel {
  /** A name of ST_NumberFormat (see number-format.ts): "decimal", "lowerLetter", "bullet" …, or "custom". */
  readonly format: string;
  /** The pattern of a custom format: "001, 002, 003, ...". */
  readonly custom: string;
  /** "%1." or "(%2)": what is printed, with the counters of the levels. */
  readonly text: string;
  readonly start: number;
  /** All levels are printed in plain figures. */
  readonly legal: boolean;
  /** After which level (from 1) it begins again; 0 never; `null` after any higher one. */
  readonly restart: number | null;
  /** The font a bullet is a sign of. */
  readonly font: string | null;
}

/** A list that paragraphs belong to. */
export interface ListInstance {
  readonly id: string;
  /** Lists that count on together have the same. */
  readonly abstract: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** By level: where the count begins when this list first comes to that level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}
