import type { Code } from "./code";
import type { Codebook } from "./codebook";

/** What a document is tagged with by now, in the order of the codebook: codes that were merged are one, deleted ones are none. Linear. */
export function codesOfDocument(codebook: Codebook, codeIds: readonly string[]): readonly Code[] {
  const standing = new Set(codeIds.map((id) => codebook.standing(id)));
  return codebook.codes.filter((code) => standing.has(code));
}

/**
 * The codes a document keeps once a person has said which stand: those chosen, each as the document had it, so that a merge can
 * still be undone; and those that are deleted by now, which nobody saw and which come back with their code. Linear.
 */
export function restateCodes(
  codebook: Codebook,
  had: readonly string[],
  chosen: readonly Code[],
): readonly string[] {
  const wanted = new Set(chosen.map(({ id }) => id));
  const kept = had.filter((id) => {
    const code = codebook.standing(id);
    return code === null || wanted.has(code.id);
  });
  const there = new Set(kept.map((id) => codebook.standing(id)?.id));
  return [...kept, ...[...wanted].filter((id) => !there.has(id))];
}
