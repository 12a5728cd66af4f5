import { codeKey } from "@/lib/core/codebook/code";

/** What was typed or pasted, as far as commas and semicolons end tags, and the rest that is still being typed. */
export function splitTags(typed: string): { readonly tags: readonly string[]; readonly rest: string } {
  const parts = typed.split(/[,，;、،]/u);
  const rest = parts.pop() ?? "";
  return { tags: parts.map(cleanTag).filter(Boolean), rest };
}

/** A tag as it is kept: without the sign that some write before one. */
export const cleanTag = (typed: string): string => typed.replace(/\s+/gu, " ").trim().replace(/^#\s*/u, "");

/** The tags with others behind them; those that mean the same stand once. */
export function addTags(tags: readonly string[], more: readonly string[]): readonly string[] {
  const known = new Set(tags.map(codeKey));
  const added = more.filter((tag) => {
    const isNew = tag !== "" && !known.has(codeKey(tag));
    known.add(codeKey(tag));
    return isNew;
  });
  return added.length > 0 ? [...tags, ...added] : tags;
}
