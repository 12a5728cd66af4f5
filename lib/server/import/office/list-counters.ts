import "server-only";
import { LEVELS, type ListInstance, type ListLevel } from "./list-level";
import { formatNumber } from "./number-format";
import { bulletOf } from "./symbol-characters";

interface Count {
  value: number;
  /** The list that counted last. */
  list: string;
}

/**
 * Counts list items in the order of the document, as Word does. Lists of one abstract numbering share their counters. An
 * item ends the counts of deeper levels (unless their `lvlRestart` says otherwise) and opens those of higher levels that
 * have not begun. A `startOverride` is used up when its list first comes to the level, or to a deeper one.
 */
export class ListCounters {
  private readonly counts = new Map<string, (Count | undefined)[]>();
  private readonly overridden = new Set<string>();

  /**
   * Counts one item and answers what is printed before it; "" where the level prints nothing.
   *
   * @param options.byStyle the paragraph has its list from its style alone: then an override waits while another list
   *   holds the level above.
   * @param options.start where the count goes on instead of where it is.
   */
  next(
    list: ListInstance,
    at: number,
    {
      byStyle = false,
      start: given = null,
    }: { readonly byStyle?: boolean; readonly start?: number | null } = {},
  ): string {
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    for (let above = 0; above < at; above++)
      counts[above] ??= { value: this.override(list, above) ?? startOf(list, above), list: list.id };
    const count = counts[at];
    const above = counts[at - 1];
    const other = count?.list !== list.id && !(byStyle && above && above.list !== list.id);
    const start = given ?? (other ? this.override(list, at) : null);
    for (let level = 0; level <= at; level++) this.overridden.add(`${list.id}/${level}`);
    counts[at] = { value: start ?? (count ? count.value + 1 : startOf(list, at)), list: list.id };
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      const restart = list.levels[deeper]?.restart ?? null;
      // Level 1 of the file's count is level 0 here: restart 2 means after the levels 0 and 1.
      if (restart === null || at < restart) counts[deeper] = undefined;
    }
    return printed(list, at, (level) => counts[level]?.value ?? startOf(list, level));
  }

  private override(list: ListInstance, at: number): number | null {
    return this.overridden.has(`${list.id}/${at}`) ? null : (list.startOverrides.get(at) ?? null);
  }
}

function startOf(list: ListInstance, at: number): number {
  return list.levels[at]?.start ?? 1;
}

function printed(list: ListInstance, at: number, countOf: (level: number) => number): string {
  const own = list.levels[at];
  if (!own) return "";
  if (own.format === "bullet") return bulletOf(own.text, own.font);
  return own.text
    .replace(/%(10|[1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      if (level > at) return "";
      return inFormat(countOf(level), list.levels[level], own.legal);
    })
    .trim();
}

function inFormat(value: number, level: ListLevel | undefined, legal: boolean): string {
  if (!level) return String(value);
  // Legal numbering takes plain figures for letters and numerals; "01" are figures already.
  const plain = legal && !/^(?:decimalZero|none|bullet)$/.test(level.format);
  return formatNumber(value, plain ? "decimal" : level.format, level.custom);
}
