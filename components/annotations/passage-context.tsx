import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import styles from "./passage-context.module.css";

/** Words of a long passage kept at each end. */
const KEPT = 26;
/** Characters of context shown on either side. */
const AROUND = 110;

/** A passage with the words around it, as it stands in a text. Context that is cut begins and ends with a sign. */
export function PassageContext({
  before,
  quote,
  after,
}: {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}) {
  return (
    <blockquote className={styles.context} dir="auto">
      {before ? <span>…{tail(before)}</span> : null}
      <mark>{shortenQuote(quote, KEPT)}</mark>
      {after ? <span>{head(after)}…</span> : null}
    </blockquote>
  );
}

/** Context is cut after a number of characters: the half word at its outer end is dropped, and other blocks are closed up. */
const tail = (text: string) =>
  closed(text)
    .slice(-AROUND)
    .replace(/^\S*\s(?=.*\S)/u, "");
const head = (text: string) =>
  closed(text)
    .slice(0, AROUND)
    .replace(/(?<=\S.*)\s\S*$/u, "");
const closed = (text: string) => text.replace(/\s+/gu, " ");
