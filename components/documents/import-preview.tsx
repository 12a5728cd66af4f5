import { Notice } from "@/components/ui/notice";
import type { PreviewView } from "@/lib/contracts/preview-view";
import type { Block } from "@/lib/core/documents/block";
import styles from "./import-form.module.css";

const NAMES: Readonly<Record<Block["kind"], string>> = {
  heading: "heading",
  paragraph: "",
  "list-item": "list item",
  quote: "quotation",
  "table-row": "table row",
  caption: "caption",
};

const count = (many: number, one: string) => `${many.toLocaleString("en")} ${one}${many === 1 ? "" : "s"}`;

/** How the text was read: every line with what it was taken for, before anything is stored. */
export function ImportPreview({ view }: { readonly view: PreviewView }) {
  const pages = new Map(view.recurring.map(({ at, pages: many }) => [at, many]));
  const rest = view.count.blocks - view.blocks.length;
  return (
    <>
      <p className={styles.counts}>
        <span>{count(view.words, "word")}</span>
        <span>{count(view.count.blocks, "block")}</span>
        <span>
          {view.count.positions === 0
            ? "no numbered positions"
            : count(view.count.positions, "numbered position")}
        </span>
        <span>
          {view.count.furniture === 0
            ? "no page navigation"
            : `${count(view.count.furniture, "line")} of page navigation to fold`}
        </span>
      </p>
      {view.recurring.length > 0 ? (
        <p className={styles.counts}>
          {count(view.recurring.length, "line")} at the edges{" "}
          {view.recurring.length === 1 ? "stands" : "stand"} on other captures of this site too. Nothing is
          folded for that alone; once it is saved, “Where it comes from” lets you fold them.
        </p>
      ) : null}
      {view.warnings.map((warning) => (
        <Notice key={warning} tone="warn">
          <p>{warning}</p>
        </Notice>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.preview} aria-label="Preview of the text" tabIndex={0} dir={view.dir}>
        {view.blocks.map((block, at) => (
          <div
            key={block.start}
            className={[
              styles.line,
              block.chrome === null ? "" : styles.folded,
              block.kind === "heading" ? styles.heading : "",
            ]
              .filter(Boolean)
              .join(" ")}
          >
            <span>
              {block.chrome === null ? NAMES[block.kind] : `fold: ${block.chrome}`}
              {pages.has(at) ? <i>also on {pages.get(at)} other captures of this site</i> : null}
            </span>
            <p>{view.text.slice(block.start, block.end)}</p>
          </div>
        ))}
        {rest > 0 ? (
          <p className="quiet">and {count(rest, "more block")}, which will be saved as well</p>
        ) : null}
      </section>
    </>
  );
}
