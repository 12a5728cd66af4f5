import { plural } from "@/lib/core/text/plural";

/** More than these are counted: what matters is that some are left. */
const NAMED = 3;
const list = new Intl.ListFormat("en", { type: "conjunction" });

/** Why an import cannot be saved yet, in words; `null` where nothing that was put in would be left behind. */
export function leftToSave({
  reading,
  failed,
}: {
  /** Names of the texts that are still being read. */
  readonly reading: readonly string[];
  /** Names of the texts that could not be read. */
  readonly failed: readonly string[];
}): string | null {
  if (reading.length > 0)
    return `${listed(reading)} ${reading.length > 1 ? "are" : "is"} still being read. Save when that is done, or cancel it.`;
  if (failed.length > 0)
    return `${listed(failed)} could not be read. Remove ${failed.length > 1 ? "them" : "it"} to save the rest.`;
  return null;
}

function listed(names: readonly string[]): string {
  const told = names.slice(0, NAMED).map((name) => `“${name}”`);
  const more = names.length - told.length;
  return list.format(more > 0 ? [...told, plural(more, "other")] : told);
}
