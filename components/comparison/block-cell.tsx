import { createElement } from "react";
import { ownDirection } from "@/lib/core/text/direction-of-words";
import { hasUnbrokenRun } from "@/lib/core/text/has-unbroken-run";
import { contentByCell } from "@/lib/view-models/comparison/content-by-cell";
import type { BlockStatus, LaidBlock } from "@/lib/view-models/comparison/lay-out-comparison";
import type { RowContext } from "@/lib/view-models/comparison/row-context";
import { RunText } from "./run-text";
import { WordingMark } from "./wording-mark";

const STATUS_CLASS: Readonly<Record<BlockStatus, string>> = {
  kept: "b",
  mixed: "b",
  gone: "b gone",
  new: "b new",
  moved: "b moved",
};

/** One block of a cell with its bar and label. */
export function BlockCell({ block, context }: { readonly block: LaidBlock; readonly context: RowContext }) {
  const { form, level, depth, status, change, id, first } = block;
  const isRow = form === "table-row";
  const Words = isRow ? RowText : RunText;
  const text = <Words block={block} context={context} />;
  const own = context[block.side === "older" ? "older" : "newer"];
  const named = id ? { id, tabIndex: -1 } : {};
  return (
    <div
      className={STATUS_CLASS[status]}
      {...ownDirection(own.text, block, own.dir)}
      {...(hasUnbrokenRun(own.text.slice(block.start, block.end)) && { "data-unbroken": true })}
      {...(change && { "data-x": change })}
      {...named}
    >
      {first && <BlockLabel block={block} context={context} />}
      {form === "heading" ? (
        createElement(level < 3 ? "h3" : "h4", null, text)
      ) : (
        <p
          className={isRow ? "tr" : form === "quote" ? "q" : undefined}
          {...(depth > 0 && { "data-depth": depth })}
        >
          {text}
        </p>
      )}
    </div>
  );
}

/** A row that stands among other blocks, in no table with the other side: cell beside cell. */
function RowText({ block, context }: { readonly block: LaidBlock; readonly context: RowContext }) {
  const texts = { older: context.older.text, newer: context.newer.text };
  return contentByCell(block, texts).map((content, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its place
    <span className="tc" key={at}>
      <RunText block={{ ...block, content }} context={context} />
    </span>
  ));
}

/** What became of a whole block: gone, new, or moved with a way to its other end. */
export function BlockLabel({ block, context }: { readonly block: LaidBlock; readonly context: RowContext }) {
  const { status, change, side } = block;
  if (status === "gone") return <p className="lab">Gone</p>;
  if (status === "new") return <p className="lab">New</p>;
  if (!change) return null;
  const older = side === "older";
  const said = (
    <>
      {context.sayMove(change)},{" "}
      <a href={older ? `#change-${change}` : `#change-${change}-older`}>
        see <bdi>{context[older ? "newer" : "older"].name}</bdi>
      </a>
    </>
  );
  const { dir } = context[older ? "older" : "newer"];
  return (
    <p className="lab">
      {dir === "rtl" ? (
        <bdi lang="en" dir="ltr">
          {said}
        </bdi>
      ) : (
        said
      )}
      {older ? null : <WordingMark change={change} flags={context.wording[change]} />}
    </p>
  );
}
