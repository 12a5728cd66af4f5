import { AppError } from "@/lib/core/errors";
import { columnOf, readCsv } from "@/lib/core/exchange/read-csv";
import { plural } from "@/lib/core/text/plural";
import { codeKey, codeLimits } from "./code";

export interface SchemeCategory {
  readonly row: number;
  readonly notation: string;
  readonly name: string;
  readonly definition: string;
}

export interface SchemeProblem {
  readonly row: number;
  readonly message: string;
}

export interface CategoryScheme {
  readonly categories: readonly SchemeCategory[];
  /** Rows that are no category, each with what to mend; the others stand. */
  readonly problems: readonly SchemeProblem[];
}

/**
 * Reads a category scheme from CSV with a head line, in the form of the Manifesto Project's codebook (columns code, title,
 * description_md) or with columns that say as much (notation, name or label, definition or description). A category needs a
 * name; two of one name or one code are told. Linear.
 * @throws AppError "unreadable" where there is no column of names, or a quotation mark is not closed
 */
export function readCategoryScheme(csv: string): CategoryScheme {
  const table = readCsv(csv, codeLimits.codes);
  const column = {
    name: columnOf(table, "title", "name", "label", "category"),
    notation: columnOf(table, "code", "notation", "cmp_code", "number"),
    definition: columnOf(table, "description_md", "definition", "description", "scope note"),
  };
  if (column.name < 0)
    throw new AppError(
      "unreadable",
      "The first row names no column “title” or “name”, so that nothing says what a category is called. Nothing was read; add the row “code,title,definition” on top.",
    );
  const categories: SchemeCategory[] = [];
  const problems: SchemeProblem[] = [];
  const seen = new Map<string, number>();
  for (const { row, cells } of table.rows) {
    const cell = (at: number) => (cells[at] ?? "").trim();
    const category = {
      row,
      notation: cell(column.notation),
      name: cell(column.name).replace(/\s+/gu, " "),
      definition: cell(column.definition),
    };
    const message = problemOf(category, seen);
    if (message) problems.push({ row, message });
    else categories.push(category);
  }
  return { categories, problems };
}

function problemOf(
  { row, name, notation, definition }: SchemeCategory,
  seen: Map<string, number>,
): string | null {
  if (!name) return "has no name";
  const long = (
    [
      ["name", name],
      ["notation", notation],
      ["definition", definition],
    ] as const
  ).find(([part, words]) => words.length > codeLimits[part]);
  if (long) {
    const part = long[0] === "notation" ? "code" : long[0];
    return `has a ${part} of ${plural(long[1].length, "character")}; at most ${codeLimits[long[0]].toLocaleString("en")}`;
  }
  const keys = [`name ${codeKey(name)}`, ...(notation ? [`code ${codeKey(notation)}`] : [])];
  const twice = keys.find((key) => seen.has(key));
  if (twice) return `says again what row ${seen.get(twice)} says (the ${twice.split(" ", 1)[0]} is the same)`;
  for (const key of keys) seen.set(key, row);
  return null;
}
