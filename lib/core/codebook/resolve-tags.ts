import { type Code, codeKey } from "./code";
import type { Codebook } from "./codebook";

/** A tag as it is shown: the code it means under its present name, or a free one as it was written. */
interface ResolvedTag {
  readonly name: string;
  /** `null` for a free tag. */
  readonly code: Code | null;
}

/** What tags of a note mean by now, in their order; those that came to mean the same stand once. Linear in the tags. */
export function resolveTags(codebook: Codebook, tags: readonly string[]): readonly ResolvedTag[] {
  const met = new Set<string>();
  return tags.flatMap((tag) => {
    const code = codebook.ofTag(tag);
    const name = code?.name ?? tag;
    const key = codeKey(name);
    if (met.has(key)) return [];
    met.add(key);
    return [{ name, code }];
  });
}
