import "server-only";
import type { ImportCategorySchemeInput } from "@/lib/contracts/codebook-input";
import type { SchemeImportView } from "@/lib/contracts/codebook-view";
import { CODE_COLOURS, type Code, codeKey } from "@/lib/core/codebook/code";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { readCategoryScheme, type SchemeCategory } from "@/lib/core/codebook/read-category-scheme";
import { cleanText } from "@/lib/core/notes/clean-text";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertCodes, listCodes } from "@/lib/server/db/codebook";

/**
 * Adds the categories of a scheme (CSV) to the codebook. Importing the same again changes nothing; a row that contradicts a
 * code that is there is told and not written.
 * @throws AppError "unreadable" where the file is no such scheme, "too-large" beyond the limits of a codebook
 */
export async function importCategoryScheme(
  viewer: Viewer,
  { workspaceId, csv }: ImportCategorySchemeInput,
): Promise<SchemeImportView> {
  assertPersonCan(viewer, "codebook.edit", { workspaceId });
  const { categories, problems } = readCategoryScheme(cleanText(csv));
  const { codes } = codebookOf(await listCodes(workspaceId));
  const byName = new Map(codes.map((code) => [codeKey(code.name), code]));
  const byNotation = new Map(codes.map((code) => [codeKey(code.notation), code]));
  byNotation.delete("");
  const added: SchemeCategory[] = [];
  const contradicted: { row: number; message: string }[] = [];
  for (const category of categories) {
    const there = byName.get(codeKey(category.name)) ?? byNotation.get(codeKey(category.notation));
    if (!there) added.push(category);
    else if (!saysTheSame(there, category))
      contradicted.push({
        row: category.row,
        message: `says otherwise what the codebook has as “${there.name}”${there.notation ? ` (${there.notation})` : ""}; change it there, or give the row another name and code`,
      });
  }
  if (added.length > 0)
    await insertCodes(
      viewer,
      workspaceId,
      added.map(({ name, notation, definition }, at) => ({
        name,
        notation,
        definition,
        colour: CODE_COLOURS[(codes.length + at) % CODE_COLOURS.length] ?? "slate",
      })),
    );
  return {
    added: added.length,
    unchanged: categories.length - added.length - contradicted.length,
    problems: [...problems, ...contradicted].sort((a, b) => a.row - b.row),
  };
}

const saysTheSame = (code: Code, { name, notation, definition }: SchemeCategory): boolean =>
  codeKey(code.name) === codeKey(name) && code.notation === notation && code.definition === definition;
