"use client";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { UndoCorrection } from "@/components/corrections/correction-actions";
import { useCorrection } from "@/components/corrections/use-correction";
import { Button, buttonClass } from "@/components/ui/button";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { EditPositionsInput } from "@/lib/contracts/position-input";
import type { ReaderView } from "@/lib/contracts/reader-view";
import { type EditorRow, type RowAct, rowsOf } from "@/lib/view-models/positions/editor-rows";
import styles from "./position-editor.module.css";

export type EditPositions = (
  input: EditPositionsInput,
) => Promise<ActionResult<{ readonly revision: number }>>;

/** More lines than this are drawn as they come into view. */
const LONG = 400;

/** Which lines make up the positions, and which are folded: split, merge, mark, unmark, fold, bring back. */
export function PositionEditor({
  view,
  edit,
  undo,
}: {
  readonly view: ReaderView;
  readonly edit: EditPositions;
  readonly undo: UndoCorrection;
}) {
  const { document, version, positions, annotations } = view;
  const { busy, run } = useCorrection();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const rows = useMemo(() => rowsOf({ ...view, lang: view.document.lang }), [view]);

  const act = ({ input, done }: RowAct) => {
    if (busy) return;
    const at = { versionId: version.id, revision: version.revision };
    run(
      () => edit({ ...input, ...at } as EditPositionsInput),
      done,
      (revision) => undo({ versionId: version.id, revision }),
    );
  };
  const go = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setActive(next);
    list.current?.children[next]?.querySelector<HTMLElement>("button")?.focus();
  };
  // What was pressed may be gone from its line once it is done; the line keeps the focus then.
  const line = useRef(active);
  line.current = active;
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each correction, and at no other time
  useEffect(() => {
    if (
      list.current?.dataset.used !== undefined &&
      globalThis.document.activeElement === globalThis.document.body
    )
      list.current.children[line.current]?.querySelector<HTMLElement>("button")?.focus();
  }, [version.revision]);
  const press = (event: KeyboardEvent<HTMLOListElement>) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    const wanted = rows[active]?.acts.find(({ key }) => key === event.key.toLowerCase());
    if (to === undefined && !wanted) return;
    event.preventDefault();
    if (to !== undefined) go(to);
    else if (wanted) act(wanted);
  };

  return (
    <main className={styles.page} id="main">
      <header className={styles.head}>
        <h1>Positions</h1>
        <p>
          {positions.length === 1 ? "One position" : `${positions.length} positions`} in “{version.label}”.
          Say which lines make one up; the text stays as it is, and notes stay on their words.
        </p>
        <p className={styles.keys}>
          <kbd>↑</kbd> <kbd>↓</kbd> line, <kbd>S</kbd> split, <kbd>J</kbd> join with the one before,{" "}
          <kbd>M</kbd> mark, <kbd>T</kbd> take a numbered list, <kbd>U</kbd> unmark, <kbd>F</kbd> fold,{" "}
          <kbd>B</kbd> bring back
        </p>
        <p>
          <a className={buttonClass()} href={`/versions/${version.id}`}>
            Read it
          </a>
        </p>
      </header>
      <ol
        ref={list}
        className={rows.length > LONG ? `${styles.list} ${styles.long}` : styles.list}
        aria-label="Lines of the text"
        aria-busy={busy}
        onKeyDown={press}
        onFocus={(event) => {
          event.currentTarget.dataset.used = "";
        }}
      >
        {rows.map((row, at) => (
          <Row
            key={row.start}
            row={row}
            notes={
              row.begins ? annotations.filter(({ positionId }) => positionId === row.begins?.id).length : 0
            }
            reachable={at === active}
            lang={document.lang}
            dir={document.dir}
            onFocus={() => setActive(at)}
            onAct={act}
          />
        ))}
      </ol>
    </main>
  );
}

interface RowProps {
  readonly row: EditorRow;
  readonly notes: number;
  /** One line at a time can be reached by Tab; the arrow keys lead to the others. */
  readonly reachable: boolean;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly onFocus: () => void;
  readonly onAct: (act: RowAct) => void;
}

function Row({ row, notes, reachable, lang, dir, onFocus, onAct }: RowProps) {
  const look = [
    styles.row,
    row.within ? styles.within : "",
    row.begins ? styles.begins : "",
    row.folded ? styles.folded : "",
    row.heading ? styles.heading : "",
  ];
  return (
    <li className={look.filter(Boolean).join(" ")} onFocus={onFocus}>
      <p className={styles.number}>
        {row.begins ? (
          <>
            <span className="vh">Position </span>
            {row.begins.label || "·"}
          </>
        ) : null}
      </p>
      <div className={styles.words}>
        <p lang={lang} dir={dir}>
          {row.text}
        </p>
        {row.folded ? <p className={styles.note}>folded: {row.folded}</p> : null}
        {notes > 0 ? <p className={styles.note}>{notes === 1 ? "1 note" : `${notes} notes`}</p> : null}
      </div>
      <div className={styles.acts}>
        {row.acts.map((each) => (
          <Button
            key={each.key}
            look="link"
            tabIndex={reachable ? 0 : -1}
            aria-keyshortcuts={each.key.toUpperCase()}
            onClick={() => onAct(each)}
          >
            {each.label}
            <span className="vh">: {row.text.slice(0, 60)}</span>
          </Button>
        ))}
      </div>
    </li>
  );
}
