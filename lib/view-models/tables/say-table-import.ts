import type { TableImportView } from "@/lib/contracts/table-import";
import { plural } from "@/lib/core/text/plural";

/** What a table of so many things would change, or has changed, in a sentence. @param noun in the singular: "note" */
export function sayTableImport(
  { isDone, changed, added, unchanged, problems, unread }: Omit<TableImportView, "plan" | "rows">,
  noun: string,
): string {
  const parts = [
    ...(changed > 0 ? [`${plural(changed, noun)} ${isDone ? "changed" : "to change"}`] : []),
    ...(added > 0 ? [`${plural(added, noun)} ${isDone ? "added" : "to add"}`] : []),
    ...(changed + added === 0 ? [isDone ? "Nothing was changed" : "Nothing to change"] : []),
    ...(unchanged > 0 ? [`${unchanged.toLocaleString("en")} as they were`] : []),
    ...(unread.length > 0 ? [sayUnread(unread)] : []),
    ...(problems.length > 0 ? [`${plural(problems.length, "row")} not taken`] : []),
  ];
  return `${parts.join(", ")}${problems.length > 0 ? ":" : "."}`;
}

const MOST_NAMES = 3;
const LONGEST_NAME = 40;

function sayUnread(columns: readonly string[]): string {
  const names = columns.slice(0, MOST_NAMES).map((name) => `“${name.slice(0, LONGEST_NAME).toWellFormed()}”`);
  const more = columns.length - names.length;
  return `${columns.length === 1 ? "column" : "columns"} ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""} not read`;
}
