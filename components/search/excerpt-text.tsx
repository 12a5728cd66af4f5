import type { Excerpt } from "@/lib/core/search/excerpt-matches";

/** A stretch of text with what was sought in it marked. Nothing of it is HTML. */
export function ExcerptText({ excerpt: { runs, cutBefore, cutAfter } }: { readonly excerpt: Excerpt }) {
  return (
    <>
      {cutBefore ? "… " : null}
      {runs.map(({ text, marked }, at) =>
        marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name, and never change their order
          <mark key={at}>{text}</mark>
        ) : (
          text
        ),
      )}
      {cutAfter ? " …" : null}
    </>
  );
}
