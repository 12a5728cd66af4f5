"use client";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { BriefingView } from "@/lib/contracts/briefing-view";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { BriefingActions } from "./briefing-actions";
import { BriefingForm } from "./briefing-form";
import styles from "./briefing-page.module.css";
import { BriefingPaperView } from "./briefing-paper";
import { ItemList } from "./item-list";

/** A briefing being made: what is in it and in which order, and beside it the paper as it will be. */
export function BriefingPage({
  briefing,
  actions,
  tools,
}: {
  readonly briefing: BriefingView;
  readonly actions: BriefingActions;
  /** Links to its files. */
  readonly tools: ReactNode;
}) {
  const router = useRouter();
  const { run } = useAct(serverUnreachable());
  const { id: briefingId, items, may } = briefing;
  const remove = () =>
    run(() => actions.remove({ briefingId }), {
      done: `“${briefing.title}” is deleted.`,
      undo: () => actions.restore({ briefingId }),
      after: () => router.push("/briefings"),
    });
  return (
    <main className={may.edit ? `${styles.page} ${styles.worked}` : styles.page} id="main">
      <div className={styles.bar}>
        {tools}
        <Button onClick={() => print()}>Print</Button>
        {may.delete ? (
          <Button look="flat" onClick={remove}>
            Delete
          </Button>
        ) : null}
      </div>
      {may.edit ? (
        <aside className={styles.desk} aria-label="Making the briefing">
          <BriefingForm briefing={briefing} edit={actions.edit} />
          <section aria-labelledby="briefing-items">
            <h2 id="briefing-items">{plural(items.length, "item")}</h2>
            {items.length > 1 ? (
              <p className={styles.hint}>
                Put them in order with the arrows, with <kbd>Alt</kbd> and an arrow key, or by dragging.
              </p>
            ) : null}
            <ItemList items={items} actions={actions} />
          </section>
        </aside>
      ) : null}
      <BriefingPaperView briefing={briefing} />
    </main>
  );
}
