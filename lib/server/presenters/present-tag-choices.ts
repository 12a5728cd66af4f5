import "server-only";
import type { TagChoicesView } from "@/lib/contracts/codebook-view";
import { type Code, codeKey } from "@/lib/core/codebook/code";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";
import { presentCodeRef } from "./present-codebook";

/** UTF-16 units of a definition that are sent: what tells a code from its neighbours. */
const DEFINITION = 240;

/** The codes in their order and the free tags by use; tags that mean a code are counted with it. */
export function presentTagChoices(
  rows: readonly Code[],
  used: readonly { readonly tag: string; readonly notes: number }[],
): TagChoicesView {
  const codebook = codebookOf(rows);
  const ofCode = new Map<string, number>();
  const free = new Map<string, { readonly name: string; readonly notes: number }>();
  for (const { tag, notes } of used) {
    const code = codebook.ofTag(tag);
    if (code) ofCode.set(code.id, (ofCode.get(code.id) ?? 0) + notes);
    else {
      const key = codeKey(tag);
      const known = free.get(key);
      // The writing that is used most comes first, and stands for the others.
      free.set(key, { name: known?.name ?? tag, notes: (known?.notes ?? 0) + notes });
    }
  }
  return {
    codes: codebook.codes.map((code) => ({
      ...presentCodeRef(code),
      definition: shorten(code.definition),
      notes: ofCode.get(code.id) ?? 0,
    })),
    free: [...free.values()].sort((a, b) => b.notes - a.notes),
  };
}

function shorten(definition: string): string {
  if (definition.length <= DEFINITION) return definition;
  const { end } = snapToGraphemes(definition, { start: 0, end: DEFINITION });
  return `${definition.slice(0, end).trimEnd()}…`;
}
