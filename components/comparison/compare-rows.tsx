import { Printed } from "@/components/ui/printed";
import type { LaidCell, LaidGroup, LaidOpen } from "@/lib/view-models/comparison/lay-out-comparison";
import type { RowContext } from "@/lib/view-models/comparison/row-context";
import { type LaidTable, tableGroups } from "@/lib/view-models/comparison/table-groups";
import { screenParts } from "@/lib/view-models/screen-parts";
import styles from "./compare-rows.module.css";
import { CompareTable } from "./compare-table";
import { CopyNewerWording } from "./copy-newer-wording";
import { MoveLines } from "./move-lines";
import { Part, RowGroup } from "./row-group";

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
  const row = (group: LaidOpen | LaidTable) =>
    group.kind === "table" ? (
      <CompareTable key={nameOf(group)} rows={group.rows} {...{ context, layout, column }} />
    ) : (
      <RowGroup key={nameOf(group)} group={group} {...{ context, layout, column }} />
    );
  return (
    <div className={styles.frame}>
      {side && <MoveLines />}
      <CopyNewerWording />
      <Printed
        as="div"
        mark="rows"
        className={`${styles.rows} ${side ? styles.side : styles.inline}`}
        {...oneLanguage}
      >
        {screenParts(tableGroups(groups), linesOf).map((part) => (
          <Part
            key={part[0] ? nameOf(part[0]) : ""}
            cells={part.flatMap(cellsOf)}
            lines={part.reduce((sum, group) => sum + linesOf(group), 0)}
            context={context}
            inside={part.map((group) => {
              if (!("inside" in group)) return row(group);
              const open = group.kind === "furniture" && openFurniture;
              return (
                <details key={nameOf(group)} className="fold" {...(open && { open })}>
                  <summary>{sayFolded(group)}</summary>
                  {tableGroups(group.inside).map(row)}
                </details>
              );
            })}
          />
        ))}
      </Printed>
    </div>
  );
}

type Group = LaidGroup | LaidTable;

function cellsOf(group: Group): readonly LaidCell[] {
  switch (group.kind) {
    case "pair":
      return [group.older, group.merged];
    case "apart":
      return [...group.older, ...group.newer];
    case "table":
      return group.cells;
    default:
      return group.inside.flatMap(cellsOf);
  }
}

/** Lines of the page: the longer of two sides; a fold is shut, so it takes one. */
function linesOf(group: Group): number {
  const sum = (cells: readonly LaidCell[]) => cells.reduce((lines, cell) => lines + cell.lines, 0);
  if (group.kind === "pair") return Math.max(group.older.lines, group.merged.lines);
  if (group.kind === "apart") return Math.max(sum(group.older), sum(group.newer));
  return group.kind === "table" ? sum(group.cells) / 2 : 1.5;
}

/** A name for a group that no other has: the places where it begins. */
function nameOf(group: Group): string {
  if (group.kind === "table") {
    const [first] = group.rows;
    return `table${first?.older?.start}-${first?.newer?.start}`;
  }
  const [older, newer] = group.kind === "apart" ? [group.older[0], group.newer[0]] : cellsOf(group);
  return `${group.kind}${older?.blocks[0]?.start}-${newer?.blocks[0]?.start}`;
}

function sayFolded({ same, furniture, changes }: Extract<LaidGroup, { furniture: number }>): string {
  const kept = same > 0 && `${same} ${same === 1 ? "paragraph reads" : "paragraphs read"} the same`;
  const differ = changes === 0 ? "the same" : `${changes} ${changes === 1 ? "change" : "changes"}`;
  const site =
    furniture > 0 && `page navigation, ${furniture} ${furniture === 1 ? "line" : "lines"}, ${differ}`;
  const said = [kept, site].filter((part) => part !== false).join("; ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
