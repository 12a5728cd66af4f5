import "server-only";
import type { TagChoicesView } from "@/lib/contracts/codebook-view";
import { type Code, codeKey } from "@/lib/core/codebook/code";
import { type Codebook, codebookOf } from "@/lib/core/codebook/codebook";
import { beginningOf } from "@/lib/core/text/beginning-of";
import { presentCodeRef } from "./present-codebook";

/** UTF-16 units of a definition that are sent: what tells a code from its neighbours. */
const DEFINITION = 240;

/** The codes in their order and the free tags by use; tags that mean a code are counted with it. */
export function presentNoteTags(
  rows: readonly Code[],
  used: readonly { readonly tag: string; readonly notes: number }[],
): TagChoicesView {
  const codebook = codebookOf(rows);
  const ofCode = new Map<string, number>();
  const free = new Map<string, { readonly name: string; readonly used: number }>();
  for (const { tag, notes } of used) {
    const code = codebook.ofTag(tag);
    if (code) ofCode.set(code.id, (ofCode.get(code.id) ?? 0) + notes);
    else {
      const key = codeKey(tag);
      const known = free.get(key);
      // The writing that is used most comes first, and stands for the others.
      free.set(key, { name: known?.name ?? tag, used: (known?.used ?? 0) + notes });
    }
  }
  return {
    codes: choicesOf(rows, codebook, ofCode),
    free: [...free.values()].sort((a, b) => b.used - a.used),
  };
}

/** The codes in their order, with how many documents have each. A document that has a code and one merged into it counts once. */
export function presentDocumentTags(
  rows: readonly Code[],
  tagged: readonly { readonly codeIds: readonly string[]; readonly documents: number }[],
): TagChoicesView {
  const codebook = codebookOf(rows);
  const used = new Map<string, number>();
  for (const { codeIds, documents } of tagged)
    for (const id of new Set(codeIds.flatMap((each) => codebook.standing(each)?.id ?? [])))
      used.set(id, (used.get(id) ?? 0) + documents);
  return { codes: choicesOf(rows, codebook, used), free: [] };
}

function choicesOf(
  rows: readonly Code[],
  codebook: Codebook,
  used: ReadonlyMap<string, number>,
): TagChoicesView["codes"] {
  const keys = new Map<string, string[]>();
  for (const key of new Set(rows.flatMap(({ name, formerKeys }) => [codeKey(name), ...formerKeys]))) {
    const code = codebook.ofTag(key);
    if (code) keys.set(code.id, [...(keys.get(code.id) ?? []), key]);
  }
  return codebook.codes.map((code) => ({
    ...presentCodeRef(code),
    definition: beginningOf(code.definition, DEFINITION),
    used: used.get(code.id) ?? 0,
    keys: keys.get(code.id) ?? [],
  }));
}
