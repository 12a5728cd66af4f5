import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { CompareView } from "@/lib/contracts/compare-view";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";

/** Something as one chooses it for a briefing. */
interface Collectable {
  readonly key: string;
  readonly said: string;
}

/** What two versions state differently, but for lesser news. */
export const collectableFacts = ({ facts }: CompareView): readonly Collectable[] =>
  (facts?.changes ?? []).filter(({ minor }) => !minor).map(({ key, sentence }) => ({ key, said: sentence }));

/** Notes that everybody may read, each once; a private draft is none. */
export function collectableNotes(
  annotations: readonly Pick<AnnotationView, "id" | "authorName" | "quote" | "text" | "isPrivate">[],
): readonly Collectable[] {
  const open = annotations.filter(({ isPrivate }) => !isPrivate);
  return [...new Map(open.map((note) => [note.id, note])).values()].map(
    ({ id, authorName, quote, text }) => ({
      key: id,
      said: `${authorName} on “${shortenQuote(quote)}”: ${shortenQuote(text)}`,
    }),
  );
}
