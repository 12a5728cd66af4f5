import "server-only";

/** What elements in a line say of their words. */
export const BOLD: ReadonlySet<string> = new Set(["b", "strong"]);
export const STRUCK: ReadonlySet<string> = new Set(["del", "s", "strike"]);
/** Those that say nothing. */
export const PLAIN: ReadonlySet<string> = new Set("span em i u font small abbr cite code sub".split(" "));
