"use client";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { StatementView, TopicActorView, TopicView } from "@/lib/contracts/topic-view";
import { MOST_BESIDE } from "@/lib/core/topics/most-beside";
import { nameVersion } from "@/lib/view-models/documents/name-version";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import { namePaper } from "@/lib/view-models/topics/name-paper";
import styles from "./line-up.module.css";
import { StanceChoice } from "./stance-choice";
import { StanceName } from "./stance-name";
import type { TopicActs } from "./use-topic-acts";

/** What is in place, actor by actor, and the choice of what is opened beside each other. `acts` is `null` for reading only. */
export function LineUp({
  topic,
  acts,
  mayOpenBeside = true,
}: {
  readonly topic: TopicView;
  readonly acts: TopicActs | null;
  readonly mayOpenBeside?: boolean;
}) {
  const { code, actors } = topic;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  // Whoever comes back from the quotes beside each other finds the boxes ticked by the browser.
  useEffect(() => {
    if (form.current) setChosen(new Set(new FormData(form.current).getAll("s").map(String)));
  }, []);
  const quotes = actors.flatMap(({ statements }) => statements.filter(({ quote }) => quote !== ""));
  const count = quotes.filter(({ id }) => chosen.has(id)).length;
  const choose = (id: string, is: boolean) =>
    setChosen((all) => {
      const next = new Set(all);
      if (is) next.add(id);
      else next.delete(id);
      return next;
    });
  if (actors.length === 0)
    return (
      <p className={styles.empty}>
        Nothing is in place yet.
        {acts
          ? " Look for a passage by its words and put it here; what other papers say on the same matter is then suggested."
          : ""}
      </p>
    );
  return (
    <form ref={form} action={`/topics/${code.id}/beside`} className={styles.form}>
      {actors.map((actor) => (
        <section key={actor.key} className={styles.actor} aria-label={actor.name}>
          <div className={styles.head}>
            <h2>
              <bdi>{actor.name}</bdi>
            </h2>
            {acts ? (
              <StanceChoice actor={actor} set={acts.setStance} />
            ) : (
              <StanceName stance={actor.stance.stance} />
            )}
          </div>
          <Statements
            actor={actor}
            chosen={chosen}
            choose={choose}
            acts={acts}
            pick={mayOpenBeside && quotes.length > 1}
          />
        </section>
      ))}
      {mayOpenBeside && quotes.length > 1 ? (
        <div className={styles.bar}>
          <Button
            type="submit"
            look="go"
            aria-disabled={count < 2 || count > MOST_BESIDE}
            disabled={count < 2}
          >
            Open beside each other
          </Button>
          <span role="status">
            {count < 2
              ? `Choose two to ${MOST_BESIDE} quotes.`
              : count > MOST_BESIDE
                ? `${count} are chosen; at most ${MOST_BESIDE} stand beside each other.`
                : `${count} chosen.`}
          </span>
        </div>
      ) : null}
    </form>
  );
}

function Statements({
  actor,
  chosen,
  choose,
  acts,
  pick,
}: {
  readonly actor: TopicActorView;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (id: string, is: boolean) => void;
  readonly acts: TopicActs | null;
  readonly pick: boolean;
}) {
  if (actor.statements.length === 0)
    return <p className={styles.none}>No quote of this actor is in place.</p>;
  return (
    <ol>
      {actor.statements.map((statement) => (
        <li key={statement.id} className={styles.statement}>
          <Source statement={statement} />
          {statement.quote ? (
            <blockquote className={styles.quote} lang={statement.document.lang} dir={statement.document.dir}>
              {statement.quote}
            </blockquote>
          ) : (
            <p className={styles.none}>
              No position stated
              {statement.addedByName ? (
                <span className="quiet">, as {statement.addedByName} found</span>
              ) : null}
            </p>
          )}
          <div className={styles.acts}>
            {pick && statement.quote ? (
              <label>
                <input
                  type="checkbox"
                  name="s"
                  value={statement.id}
                  checked={chosen.has(statement.id)}
                  onChange={({ target }) => choose(statement.id, target.checked)}
                />
                Choose<span className="vh">: {nameStatement(statement)}</span>
              </label>
            ) : null}
            {acts ? (
              <Button
                look="link"
                aria-label={`Remove: ${nameStatement(statement)}`}
                onClick={() => acts.remove(statement)}
              >
                Remove
              </Button>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A paper may have several quotes in place, and without a number they are told from each other by their words. */
const nameStatement = (statement: StatementView) => {
  const { position, quote } = statement;
  if (position) return `position ${position}, ${namePaper(statement)}`;
  return quote ? `${namePaper(statement)}, “${shortenQuote(quote)}”` : namePaper(statement);
};

function Source({ statement }: { readonly statement: StatementView }) {
  const { document, href, position } = statement;
  const what = (
    <>
      <bdi lang={document.lang} dir={document.dir}>
        {document.title}
      </bdi>
      {position ? `, position ${position}` : ""}
    </>
  );
  return (
    <p className={styles.source}>
      {href ? <a href={href}>{what}</a> : <span>{what}</span>}
      <span className={styles.date}>{nameVersion(statement.version)}</span>
    </p>
  );
}
