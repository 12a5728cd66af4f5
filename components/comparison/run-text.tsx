import { Fragment, type ReactNode } from "react";
import { withoutInvisibleSigns } from "@/lib/core/text/invisible-signs";
import type { ComparedNote } from "@/lib/view-models/comparison/compare-notes";
import { shorten, visibleSpace } from "@/lib/view-models/comparison/describe-change";
import type { LaidBlock, LaidRuns } from "@/lib/view-models/comparison/lay-out-comparison";
import type { Run } from "@/lib/view-models/comparison/merged-runs";
import { type PhraseRun, phraseRuns } from "@/lib/view-models/comparison/moved-phrase-runs";
import type { RowContext } from "@/lib/view-models/comparison/row-context";
import { textSegments } from "@/lib/view-models/comparison/text-segments";
import { NoteMark } from "./note-mark";
import { WordingMark } from "./wording-mark";

const STUB = 48;

/** The words of one block: edits as real `ins` and `del`, changes with their places, notes as marks. */
export function RunText({ block, context }: { readonly block: LaidBlock; readonly context: RowContext }) {
  const plain = block.status === "gone" || block.status === "new";
  return block.content.map((group) => {
    const key = keyOf(group);
    const runs = group.runs.flatMap((run) => phraseRuns(run, context.movedPhrases.get(run.change ?? "")));
    const words = runs.map((run) => (
      <RunWords
        key={`${run.side}${run.range.start}`}
        run={run}
        block={block}
        plain={plain}
        context={context}
      />
    ));
    const { change } = group;
    if (change === null || !context.shown.has(change) || block.change !== null) {
      return <Fragment key={key}>{words}</Fragment>;
    }
    const away = group.runs[0]?.kind === "away";
    // Words that are gone stand in the older column; the newer one keeps a sign in their place.
    const omitted = block.side === "merged" && group.runs.every(({ kind }) => kind === "deleted");
    return (
      <span
        key={key}
        className={away ? "c aw" : omitted ? "c om" : group.moved ? "c mv" : "c"}
        data-x={change}
        {...(group.id && { id: group.id, tabIndex: -1 })}
      >
        {group.moved && <MoveLink change={change} side={group.runs[0]?.side ?? "newer"} context={context} />}
        {words}
        {group.id === `change-${change}` && <WordingMark change={change} flags={context.wording[change]} />}
      </span>
    );
  });
}

function keyOf({ runs }: LaidRuns): string {
  const first = runs[0];
  return `${first?.side}${first?.range.start}`;
}

function RunWords(props: {
  readonly run: PhraseRun;
  readonly block: LaidBlock;
  readonly plain: boolean;
  readonly context: RowContext;
}): ReactNode {
  const { run, block, plain, context } = props;
  const { text } = context[run.side];
  const words = text.slice(run.range.start, run.range.end);
  const foreign = block.side !== "older" && run.side === "older";
  if (run.kind === "away") return <span className="stub">{shorten(words, STUB)} </span>;
  if (run.cosmetic && context.hideCosmetic) return foreign ? null : withNotes(run, text, context);
  const told = run.kind !== "equal" && run.change !== null && context.shown.has(run.change);
  if (foreign && !told) return null;
  const marked = foreign ? words : withNotes(run, text, context);
  if (!told) return marked;
  const shown = withoutInvisibleSigns(words).trim() === "" ? visibleSpace(words) : marked;
  const Mark = run.kind === "deleted" ? "del" : "ins";
  if (run.isMovedPhrase) {
    return (
      <Mark className="mp" title="Moved within the sentence">
        {shown}
      </Mark>
    );
  }
  return plain ? <Mark className="w">{shown}</Mark> : <Mark>{shown}</Mark>;
}

function MoveLink(props: {
  readonly change: string;
  readonly side: Run["side"];
  readonly context: RowContext;
}) {
  const { change, side, context } = props;
  const other = context[side === "older" ? "newer" : "older"].name;
  const href = side === "older" ? `#change-${change}` : `#change-${change}-older`;
  return (
    <a className="to" href={href} aria-label={`${context.sayMove(change)}, see ${other}`}>
      ⇅
    </a>
  );
}

function withNotes(run: Run, text: string, { notes }: RowContext): ReactNode {
  const { start, end } = run.range;
  const near = notes[run.side].filter((note) => note.start < end && note.end > start);
  if (near.length === 0) return text.slice(start, end);
  return textSegments<ComparedNote>(run.range, near).map((segment) => {
    const words = text.slice(segment.start, segment.end);
    if (segment.layers.length === 0) return <Fragment key={segment.start}>{words}</Fragment>;
    const reworded = segment.layers.some(({ annotation }) => annotation.placement.status === "changed");
    const ending = segment.layers.filter((note) => note.end === segment.end);
    return (
      <NoteMark
        key={segment.start}
        words={words}
        deep={segment.layers.length > 1}
        reworded={reworded}
        ending={ending}
      />
    );
  });
}
