import "server-only";
import type { PictureView } from "@/lib/contracts/picture-view";
import { countTerms } from "@/lib/core/facts/wording/count-terms";
import { traceTerms } from "@/lib/core/facts/wording/trace-terms";
import { listFactSources } from "@/lib/server/db/facts";
import { canonicalOf } from "@/lib/server/derived/canonical-of";

/** Counting reads every text once more; longer lines of versions are not made to wait for it. */
const MOST_WORDS = 150_000;

/** The terms that tell versions apart, in the order of the versions given. */
export async function termsOf(
  versions: readonly { readonly id: string; readonly words: number }[],
): Promise<Pick<PictureView, "terms" | "termsNote">> {
  if (versions.reduce((sum, { words }) => sum + words, 0) > MOST_WORDS)
    return {
      terms: [],
      termsNote: `Terms are counted up to ${MOST_WORDS.toLocaleString("en-GB")} words of all versions together; these are longer.`,
    };
  const sources = await listFactSources(versions.map(({ id }) => id));
  const counts = versions.map(({ id }) => {
    const source = sources.find((each) => each.id === id);
    return source ? countTerms(canonicalOf(source)) : { words: 0, terms: new Map() };
  });
  return { terms: traceTerms(counts), termsNote: null };
}
