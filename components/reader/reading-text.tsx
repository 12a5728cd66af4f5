import { Fragment, type ReactNode } from "react";
import type { PositionView, ReaderView } from "@/lib/contracts/reader-view";
import type { Block } from "@/lib/core/documents/block";
import { type Direction, ownDirection } from "@/lib/core/text/direction-of-words";
import { hasUnbrokenRun } from "@/lib/core/text/has-unbroken-run";
import type { ReadingBlock, ReadingPart } from "@/lib/view-models/reader/reading-plan";
import { blocksOf, type ReadingScreen, readingScreens } from "@/lib/view-models/reader/reading-screens";
import type { Highlight } from "@/lib/view-models/reader/text-runs";
import { ReadingTable } from "./reading-table";
import styles from "./reading-text.module.css";
import { TextRunsView } from "./text-runs-view";

/** What the text needs from the page around it. Without tools it is the page of a share link. */
export interface ReadingTools {
  readonly highlightsOf: (block: Block) => readonly Highlight[];
  /** The notes that stand beside a block, or null. */
  readonly notesOf: (block: Block) => ReactNode;
  readonly gutterOf?: (position: PositionView) => ReactNode;
  readonly numeralHref?: (position: PositionView, anchor: string) => string;
  readonly activeId?: string | null;
}

interface ReadingTextProps {
  readonly view: Pick<ReaderView, "text" | "document">;
  readonly parts: readonly ReadingPart[];
  readonly tools: ReadingTools;
  /** What stands below the title and its imprint: provenance, or the title itself where the text has none. */
  readonly head?: ReactNode;
}

/** The parts of a text in their order. Knows nothing of state: the same on the server, in the reader and when shared. */
export function ReadingText({ view, parts, tools, head }: ReadingTextProps) {
  const first = lastHeadPart(parts) + 1;
  const rest = { text: view.text, dir: view.document.dir, tools };
  return (
    <>
      <Parts parts={parts.slice(0, first)} {...rest} />
      {head}
      <Parts parts={parts.slice(first)} {...rest} />
    </>
  );
}

/** Parts in their order; many of them in screens that a browser lays out when they are near. */
function Parts({ parts, ...rest }: PartProps & { readonly parts: readonly ReadingPart[] }) {
  const screens = readingScreens(parts);
  if (!screens) return parts.map((part) => <Part key={part.key} part={part} {...rest} />);
  return screens.map((screen) => <Screen key={screen.parts[0]?.key} screen={screen} {...rest} />);
}

function Screen({ screen, ...rest }: PartProps & { readonly screen: ReadingScreen }) {
  const inside = screen.parts.map((part) => <Part key={part.key} part={part} {...rest} />);
  if (screen.large) return inside;
  // A note may reach out of its screen, so a screen with notes is never cut off.
  const noted = screen.parts.flatMap(blocksOf).some(({ block }) => rest.tools.highlightsOf(block).length > 0);
  return (
    <div className={noted ? styles.screen : `${styles.screen} ${styles.far}`} data-screen="">
      {inside}
    </div>
  );
}

/** Index of the last part of title and imprint; -1 where there is neither. */
function lastHeadPart(parts: readonly ReadingPart[]): number {
  return parts.findLastIndex(
    (part) => part.kind === "block" && (part.block.role === "title" || part.block.role === "imprint"),
  );
}

interface PartProps {
  readonly text: string;
  /** Direction of the page; a block of another script has its own. */
  readonly dir: Direction;
  readonly tools: ReadingTools;
}

/** A list of more items than this cannot be cut into screens: its items are far or near one by one. */
const MANY = 200;

function Part({ part, ...rest }: PartProps & { readonly part: ReadingPart }) {
  switch (part.kind) {
    case "furniture":
      return <Furniture blocks={part.blocks} {...rest} />;
    case "list":
      return (
        <ul className={part.blocks.length > MANY ? `${styles.list} ${styles.many}` : styles.list}>
          {part.blocks.map((each) => (
            <Row key={each.block.start} as="li" each={each} {...rest} />
          ))}
        </ul>
      );
    case "table":
      return <TablePart blocks={part.blocks} {...rest} />;
    case "block":
      return <Row each={part.block} {...rest} />;
    case "position":
      return <PositionPart part={part} {...rest} />;
  }
}

function PositionPart({
  part,
  ...rest
}: PartProps & { readonly part: Extract<ReadingPart, { kind: "position" }> }) {
  const { position, anchor } = part;
  const { tools } = rest;
  const Heading = `h${part.level}` as "h2";
  const table = part.parts.findIndex(({ kind }) => kind === "table");
  // What stands after a table does not come before it.
  const blocks = part.parts
    .slice(0, table < 0 ? undefined : table)
    .flatMap((each) => (each.kind === "block" ? [each.block] : each.kind === "list" ? each.blocks : []));
  const first = blocks[0];
  const gutter = (
    <div className={styles.gutter}>
      <Heading className={styles.numeral} data-number={first?.block.marker ?? position.label}>
        <a href={tools.numeralHref?.(position, anchor) ?? `#${anchor}`}>
          <span className="vh">Position </span>
          {position.label}
        </a>
      </Heading>
      {tools.gutterOf?.(position)}
    </div>
  );
  return (
    <div className={styles.position} id={anchor}>
      {first ? <Row each={first} gutter={gutter} {...rest} /> : gutter}
      <Parts parts={part.parts.flatMap((each) => without(each, first))} {...rest} />
    </div>
  );
}

/** A part less the block that stands beside the numeral already. */
function without(part: ReadingPart, first: ReadingBlock | undefined): ReadingPart[] {
  if (part.kind === "block") return part.block === first ? [] : [part];
  if (part.kind !== "list") return [part];
  const blocks = part.blocks.filter((block) => block !== first);
  return blocks.length === 0 ? [] : [{ ...part, blocks }];
}

function TablePart({ blocks, text, dir, tools }: PartProps & { readonly blocks: readonly ReadingBlock[] }) {
  return (
    <div className={styles.row}>
      <div className={styles.wide}>
        <ReadingTable
          text={text}
          blocks={blocks}
          dir={dir}
          words={(block, cell) => (
            <TextRunsView
              text={text}
              within={cell}
              highlights={tools.highlightsOf(block)}
              activeId={tools.activeId ?? null}
            />
          )}
          folded={(between) => <Furniture blocks={between} {...{ text, dir, tools }} />}
        />
      </div>
      <div className={styles.tableNotes}>
        {blocks.map(({ block }) =>
          block.chrome === null ? <Fragment key={block.start}>{tools.notesOf(block)}</Fragment> : null,
        )}
      </div>
    </div>
  );
}

function Furniture({ blocks, text, dir, tools }: PartProps & { readonly blocks: readonly ReadingBlock[] }) {
  const noted = blocks.some(({ block }) => tools.highlightsOf(block).length > 0);
  return (
    <details className={styles.fold} open={noted}>
      <summary>
        <bdi lang="en">
          {blocks.length === 1
            ? "1 line of page navigation folded"
            : `${blocks.length} lines of page navigation folded`}
        </bdi>
      </summary>
      <ul>
        {blocks.map((each) => (
          <li key={each.block.start}>
            <bdi className={styles.reason} lang="en">
              {each.block.chrome}
            </bdi>
            <div>
              <p
                className={styles.words}
                {...ownDirection(text, each.block, dir)}
                {...(hasUnbrokenRun(text.slice(each.block.start, each.block.end))
                  ? { "data-unbroken": true }
                  : {})}
              >
                <TextRunsView
                  text={text}
                  within={each.block}
                  highlights={tools.highlightsOf(each.block)}
                  activeId={tools.activeId ?? null}
                />
              </p>
              {tools.notesOf(each.block)}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RowProps extends PartProps {
  readonly each: ReadingBlock;
  readonly as?: "div" | "li";
  readonly gutter?: ReactNode;
}

function Row({ each, text, dir, tools, gutter, as: Outer = "div" }: RowProps) {
  const { block, words, role } = each;
  const isItem = block.kind === "list-item" && gutter === undefined;
  const marker = isItem && words.start > block.start ? text.slice(block.start, words.start) : "";
  const look = [
    styles.words,
    role === "title" ? styles.title : "",
    role === "imprint" ? styles.imprint : "",
    role === "heading" ? styles.heading : "",
    role === "heading" && each.level > 2 ? styles.deep : "",
    isItem ? styles.item : "",
    block.kind === "quote" ? styles.quote : "",
    block.kind === "caption" ? styles.caption : "",
    block.kind === "table-row" ? styles.cells : "",
  ];
  const Words = tagOf(each);
  return (
    <Outer className={styles.row}>
      {gutter}
      <Words
        className={look.filter(Boolean).join(" ")}
        {...ownDirection(text, words, dir)}
        {...(isItem ? { "data-depth": Math.min(3, block.level ?? 1) } : {})}
        {...(hasUnbrokenRun(text.slice(words.start, words.end)) ? { "data-unbroken": true } : {})}
      >
        {marker ? (
          <span className={styles.marker} data-at={block.start}>
            {marker}
          </span>
        ) : null}
        <TextRunsView
          text={text}
          within={words}
          highlights={tools.highlightsOf(block)}
          strongEnd={each.strongEnd}
          activeId={tools.activeId ?? null}
        />
      </Words>
      {tools.notesOf(block)}
    </Outer>
  );
}

function tagOf({ role, level, block }: ReadingBlock): "h1" | "h2" | "blockquote" | "p" {
  if (role === "title") return "h1";
  if (role === "heading") return `h${level}` as "h2";
  return block.kind === "quote" ? "blockquote" : "p";
}
