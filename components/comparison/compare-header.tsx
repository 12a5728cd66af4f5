import { Fragment } from "react";
import type { ComparedSideView, CompareView } from "@/lib/contracts/compare-view";
import type { CompareOptions } from "@/lib/view-models/comparison/compare-options";
import type { CompareSentence, SentencePart } from "@/lib/view-models/comparison/compare-sentence";
import { shortDateNote } from "@/lib/view-models/comparison/short-date-note";
import { BalanceBar } from "./balance-bar";
import styles from "./compare-header.module.css";
import { VersionPicker } from "./version-picker";

interface Props {
  readonly view: CompareView;
  readonly options: CompareOptions;
  readonly sentences: readonly CompareSentence[];
  /** False on a shared link: the two versions are given. */
  readonly mayChoose: boolean;
}

/** What changed, in one look: the facts in sentences, then the counts, then how sure the method is. */
export function CompareHeader({ view, options, sentences, mayChoose }: Props) {
  const { older, newer, comparison } = view;
  const first = byTopic(sentences.filter(({ lesser }) => !lesser));
  const further = byTopic(sentences.filter(({ lesser }) => lesser));
  return (
    <header className={styles.what}>
      <div className={styles.pair}>
        <h1>
          {older.version.label} <span aria-hidden="true">↔</span>
          <span className="vh"> compared with </span> {newer.version.label}
        </h1>
        <p>{sayPair(older, newer)}</p>
        {mayChoose && <VersionPicker view={view} options={options} />}
      </div>
      <div className={styles.summary}>
        {first.length > 0 && <Sentences label="What changed, in sentences" topics={first} />}
        {further.length > 0 && (
          <details className={styles.further}>
            <summary>{further.map(({ topic }) => topic).join(", ")}</summary>
            <Sentences label="Further changes, in sentences" topics={further} />
          </details>
        )}
        {view.facts === null && (
          <p className={styles.unread}>
            Texts this long are not searched for leadership, funding and figures; the comparison of their
            words is complete.
          </p>
        )}
        <BalanceBar comparison={comparison} />
        {comparison.degraded && (
          <p className={styles.degraded} role="note">
            <strong>Compared more coarsely than usual.</strong> {comparison.degraded}
          </p>
        )}
      </div>
    </header>
  );
}

interface Topic {
  readonly topic: string;
  readonly sentences: readonly CompareSentence[];
}

/** Sentences under one heading for each topic, in the order given. */
function byTopic(sentences: readonly CompareSentence[]): Topic[] {
  const names = [...new Set(sentences.map(({ topic }) => topic))];
  return names.map((topic) => ({
    topic,
    sentences: sentences.filter((sentence) => sentence.topic === topic),
  }));
}

function Sentences({ label, topics }: { readonly label: string; readonly topics: readonly Topic[] }) {
  return (
    <ul className={styles.sentences} aria-label={label}>
      {topics.map(({ topic, sentences }) => (
        <li key={topic}>
          <span className={styles.topic}>{topic}</span>
          {sentences.map(({ parts }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed and two facts may read the same
            <p key={at}>
              <Parts parts={parts} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A sentence with its links: what leads to one change is one link, whatever is set strong in it. */
function Parts({ parts }: Pick<CompareSentence, "parts">) {
  return linkedParts(parts).map(({ changeKey, parts: inside }, at) => {
    const words = inside.map(({ text, strong }, part) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts are fixed and two may read the same
      strong ? <b key={part}>{text}</b> : <Fragment key={part}>{text}</Fragment>,
    );
    const key = `${at}`;
    return changeKey ? (
      <a key={key} href={`#change-${changeKey}`}>
        {words}
      </a>
    ) : (
      <Fragment key={key}>{words}</Fragment>
    );
  });
}

interface LinkedParts {
  readonly changeKey: string | null;
  readonly parts: readonly SentencePart[];
}

/** Parts gathered by the change they lead to; what stands between two parts of one change goes with them. */
export function linkedParts(parts: readonly SentencePart[]): LinkedParts[] {
  const groups: { changeKey: string | null; parts: SentencePart[] }[] = [];
  for (const part of parts) {
    const changeKey = part.changeKey ?? null;
    const [before, last] = [groups.at(-2), groups.at(-1)];
    if (last && last.changeKey === changeKey) last.parts.push(part);
    else if (changeKey && before?.changeKey === changeKey && last?.changeKey === null) {
      before.parts.push(...last.parts, part);
      groups.pop();
    } else groups.push({ changeKey, parts: [part] });
  }
  return groups;
}

/** "Trafficking in persons. Captured winter 2012-13 and early 2016, inferred." */
function sayPair(older: ComparedSideView, newer: ComparedSideView): string {
  const same = older.document.id === newer.document.id;
  const titles = same ? older.document.title : `${older.document.title} and ${newer.document.title}`;
  const notes = [older, newer]
    .map(({ version }) => shortDateNote(version.dateNote))
    .filter((note) => note !== null);
  return [`${titles}.`, notes.length > 0 ? `${sentenceCase(notes.join("; "))}.` : ""].join(" ").trim();
}

function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
}
