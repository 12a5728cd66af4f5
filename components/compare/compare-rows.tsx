import styles from "@/components/compare/compare-rows.module.css";
import type { LaidCell, LaidGroup } from "@/components/compare/lay-out-comparison";
import { MoveLines } from "@/components/compare/move-lines";
import type { RowContext } from "@/components/compare/row-context";
import { Part, RowGroup } from "@/components/compare/row-group";
import { Printed } from "@/components/ui/printed";
import { screenParts } from "@/components/ui/screen-parts";

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
  return (
    <div className={styles.frame}>
      {side && <MoveLines />}
      <Printed
        as="div"
        mark="rows"
        className={`${styles.rows} ${side ? styles.side : styles.inline}`}
        {...oneLanguage}
      >
        {screenParts(groups, linesOf).map((part) => (
          <Part
            key={part[0] ? nameOf(part[0]) : ""}
            cells={part.flatMap(cellsOf)}
            lines={part.reduce((sum, group) => sum + linesOf(group), 0)}
            context={context}
            inside={part.map((group) => {
              if (group.kind === "pair" || group.kind === "apart") {
                return <RowGroup key={nameOf(group)} group={group} {...{ context, layout, column }} />;
              }
              const open = group.kind === "furniture" && openFurniture;
              return (
                <details key={nameOf(group)} className="fold" {...(open && { open })}>
                  <summary>{sayFolded(group)}</summary>
                  {group.inside.map((inner) => (
                    <RowGroup key={nameOf(inner)} group={inner} {...{ context, layout, column }} />
                  ))}
                </details>
              );
            })}
          />
        ))}
      </Printed>
    </div>
  );
}

function cellsOf(group: LaidGroup): readonly LaidCell[] {
  if (group.kind === "pair") return [group.older, group.merged];
  return group.kind === "apart" ? [...group.older, ...group.newer] : group.inside.flatMap(cellsOf);
}

/** Lines of the page: the longer of two sides; a fold is shut, so it takes one. */
function linesOf(group: LaidGroup): number {
  const sum = (cells: readonly LaidCell[]) => cells.reduce((lines, cell) => lines + cell.lines, 0);
  if (group.kind === "pair") return Math.max(group.older.lines, group.merged.lines);
  return group.kind === "apart" ? Math.max(sum(group.older), sum(group.newer)) : 1.5;
}

/** A name for a group that no other has: the places where it begins. */
function nameOf(group: LaidGroup): string {
  const [older, newer] = group.kind === "apart" ? [group.older[0], group.newer[0]] : cellsOf(group);
  return `${group.kind}${older?.blocks[0]?.start}-${newer?.blocks[0]?.start}`;
}

function sayFolded({ same, furniture, changes }: Extract<LaidGroup, { furniture: number }>): string {
  const kept = same > 0 && `${same} ${same === 1 ? "paragraph reads" : "paragraphs read"} the same`;
  const differ = changes === 0 ? "the same" : `${changes} ${changes === 1 ? "change" : "changes"}`;
  const site =
    furniture > 0 && `site furniture, ${furniture} ${furniture === 1 ? "line" : "lines"}, ${differ}`;
  const said = [kept, site].filter((part) => part !== false).join("; ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
