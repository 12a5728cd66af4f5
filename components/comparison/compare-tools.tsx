import type { ReactNode } from "react";
import type { HiddenChanges } from "@/lib/view-models/comparison/compare-model";
import {
  type CompareLayout,
  type CompareOptions,
  optionsQuery,
} from "@/lib/view-models/comparison/compare-options";
import styles from "./compare-tools.module.css";

const LAYOUTS: readonly { view: CompareLayout; name: string }[] = [
  { view: "side", name: "Side by side" },
  { view: "inline", name: "Inline" },
  { view: "changes", name: "Changes only" },
];

interface Props {
  readonly options: CompareOptions;
  readonly path: string;
  readonly hidden: HiddenChanges;
  /** Buttons of the page around: share, export. */
  readonly children?: ReactNode;
}

/** How the comparison is shown. Links, not buttons: every state has an address and needs no script. */
export function CompareTools({ options, path, hidden, children }: Props) {
  const href = (change: Partial<CompareOptions>) => `${path}${optionsQuery({ ...options, ...change })}`;
  return (
    <div className={styles.tools}>
      <nav className={styles.layouts} aria-label="Layout">
        {LAYOUTS.map(({ view, name }) => (
          <a
            key={view}
            href={href({ view })}
            data-view={view}
            {...(view === options.view && { "aria-current": "page" as const })}
          >
            {view === "side" ? (
              <>
                <span className={styles.wide}>{name}</span>
                <span className={styles.narrow}>Inline</span>
              </>
            ) : (
              name
            )}
          </a>
        ))}
      </nav>
      <ul className={styles.options} aria-label="What is shown">
        {hidden.cosmetic > 0 && (
          <li>
            {options.cosmetic === "hide" ? (
              <>
                {count(hidden.cosmetic, "formatting change")} hidden{" "}
                <a href={href({ cosmetic: "show" })}>Show</a>
              </>
            ) : (
              <>
                {count(hidden.cosmetic, "formatting change")} shown{" "}
                <a href={href({ cosmetic: "hide" })}>Hide</a>
              </>
            )}
          </li>
        )}
        {hidden.furnitureBlocks > 0 && (
          <li>
            {options.boilerplate === "fold" ? (
              <>
                Page navigation folded <a href={href({ boilerplate: "show" })}>Open</a>
              </>
            ) : (
              <>
                Page navigation open <a href={href({ boilerplate: "fold" })}>Fold</a>
              </>
            )}
          </li>
        )}
      </ul>
      {children}
    </div>
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
