import section from "@/components/ui/page-section.module.css";
import type { PositionEchoView } from "@/lib/contracts/position-matrix-view";
import styles from "./position-echoes.module.css";

const QUOTE = 320;

/** Where other documents take up a position's subject, the closest first, with the words that match set off. */
export function PositionEchoes({ echoes }: { readonly echoes: readonly PositionEchoView[] }) {
  return (
    <section className={`${section.section} ${styles.echoes} noprint`} aria-labelledby="echoes-title">
      <h2 id="echoes-title">Related passages in other documents</h2>
      {echoes.length === 0 ? (
        <p className="quiet">No other document of this workspace shares enough words with this position.</p>
      ) : (
        <ol>
          {echoes.map(({ document, version, quote, words, href }) => (
            <li key={href}>
              <blockquote lang={document.lang} dir={document.dir}>
                <Marked quote={quote} words={words} />
              </blockquote>
              <p>
                <a href={href}>
                  {document.title}, {version.label}
                </a>
                <span className={styles.why}>same words: {words.join(", ")}</span>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Marked({ quote, words }: Pick<PositionEchoView, "quote" | "words">) {
  const line = quote.length <= QUOTE ? quote : `${quote.slice(0, QUOTE).replace(/\s+\S*$/, "")} …`;
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  const parts = line.split(/([\p{L}\p{N}][\p{L}\p{N}’'-]*)/u);
  return parts.map((part, at) =>
    wanted.has(part.toLowerCase()) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed line never change places
      <b key={at}>{part}</b>
    ) : (
      part
    ),
  );
}
