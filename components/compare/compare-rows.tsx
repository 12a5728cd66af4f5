import { BlockCell } from "@/components/compare/block-cell";
import styles from "@/components/compare/compare-rows.module.css";
import type { LaidBlock, LaidCell, LaidGroup, LaidOpen } from "@/components/compare/lay-out-comparison";
import { MoveLines } from "@/components/compare/move-lines";
import type { RowContext } from "@/components/compare/row-context";

interface Props {
  readonly groups: readonly LaidGroup[];
  readonly context: RowContext;
  readonly layout: "side" | "inline";
  readonly openFurniture: boolean;
}

/**
 * The two texts. Both columns are one grid, so that they scroll together without a script. A row is laid out only
 * when it is near (content-visibility), yet stands in the page: find, print and links reach all of it.
 */
export function CompareRows({ groups, context, layout, openFurniture }: Props) {
  const side = layout === "side";
  const oneLanguage =
    context.older.lang === context.newer.lang && context.older.dir === context.newer.dir
      ? { lang: context.newer.lang, dir: context.newer.dir }
      : null;
  const column = (which: "older" | "newer") =>
    oneLanguage ? {} : { lang: context[which].lang, dir: context[which].dir };
  const cell = (which: "older" | "newer", { blocks, height }: LaidCell, label?: string) => (
    <div
      key={`${which}${blocks[0]?.start}`}
      className={`${which === "older" ? "o" : "n"} ${height}${continues(blocks[0]) ? " cont" : ""}`}
      {...column(which)}
    >
      {label && <p className="lab sm">{label}</p>}
      {blocks.map((block) => (
        <BlockCell key={block.start} block={block} context={context} />
      ))}
    </div>
  );
  const open = (group: LaidOpen) =>
    group.kind === "pair" ? (
      <div key={`p${group.merged.blocks[0]?.start}`} className={`r ${group.merged.height}`}>
        {side && cell("older", group.older)}
        {cell("newer", group.merged, sayShape(group))}
      </div>
    ) : (
      <div
        key={`a${group.older[0]?.blocks[0]?.start}-${group.newer[0]?.blocks[0]?.start}`}
        className="r apart"
      >
        <div className="s">{group.older.map((one) => cell("older", one))}</div>
        <div className="s">{group.newer.map((one) => cell("newer", one))}</div>
      </div>
    );
  return (
    <div className={`${styles.rows} ${side ? styles.side : styles.inline}`} data-rows="" {...oneLanguage}>
      {side && <MoveLines />}
      {groups.map((group, at) => {
        if (group.kind === "pair" || group.kind === "apart") return open(group);
        const furniture = group.kind === "furniture";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fold has no name of its own and never changes place
          <details key={`f${at}`} className="fold" {...(furniture && openFurniture && { open: true })}>
            <summary>{sayFolded(group)}</summary>
            {group.inside.map(open)}
          </details>
        );
      })}
    </div>
  );
}

/** True where the bar of the block before goes on. */
function continues(block: LaidBlock | undefined): boolean {
  return block !== undefined && !block.first && block.change !== null;
}

function sayShape(group: Extract<LaidOpen, { kind: "pair" }>): string | undefined {
  if (group.same) return undefined;
  if (group.row === "split") return `Split into ${group.merged.blocks.length} paragraphs`;
  return group.row === "merged" ? `Merged from ${group.older.blocks.length} paragraphs` : undefined;
}

function sayFolded({ same, furniture, changes }: Extract<LaidGroup, { furniture: number }>): string {
  const kept = same > 0 && `${same} ${same === 1 ? "paragraph reads" : "paragraphs read"} the same`;
  const differ = changes === 0 ? "the same" : `${changes} ${changes === 1 ? "change" : "changes"}`;
  const site =
    furniture > 0 && `site furniture, ${furniture} ${furniture === 1 ? "line" : "lines"}, ${differ}`;
  const said = [kept, site].filter((part) => part !== false).join("; ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
