"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { CreateBriefingInput } from "@/lib/contracts/briefing-input";
import type { BriefingListView } from "@/lib/contracts/briefing-view";
import { BRIEFING_TEMPLATES } from "@/lib/core/briefings/briefing-template";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { BriefingTitleField } from "./briefing-title-field";
import styles from "./briefings-page.module.css";

/** The briefings of a workspace, and the beginning of a new one. */
export function BriefingsPage({
  view,
  create,
}: {
  readonly view: BriefingListView;
  readonly create: (input: CreateBriefingInput) => Promise<ActionResult<{ readonly briefingId: string }>>;
}) {
  const { briefings, may } = view;
  return (
    <main className={styles.page} id="main">
      <h1>Briefings</h1>
      <p className={styles.lede}>
        A briefing gathers changes and facts from comparisons, in your order, each with a sentence, both
        quotes and its sources, and leaves as a file.
      </p>
      {may.create ? <NewBriefing workspaceId={view.workspaceId} create={create} /> : null}
      {briefings.length === 0 ? (
        <p className={styles.empty}>
          {may.create
            ? "There are no briefings yet. Name one above, then open a comparison and press b to put changes in."
            : "There are no briefings yet. Reviewers and editors of this workspace can make them."}
        </p>
      ) : (
        <ul className={styles.list}>
          {briefings.map(({ id, title, template, items, authorName, changedAt }) => (
            <li key={id} className={styles.row}>
              <div>
                <a href={`/briefings/${id}`}>
                  <bdi>{title}</bdi>
                </a>
                <p className={styles.about}>
                  <span>{BRIEFING_TEMPLATES[template].name}</span>
                  <span>{plural(items, "item")}</span>
                  <span>
                    begun by <bdi>{authorName}</bdi>
                  </span>
                  <span>
                    changed <LocalTime at={changedAt} />
                  </span>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {view.more ? <p className={styles.lede}>There are more; those changed last are shown.</p> : null}
    </main>
  );
}

function NewBriefing({
  workspaceId,
  create,
}: {
  readonly workspaceId: string;
  readonly create: (input: CreateBriefingInput) => Promise<ActionResult<{ readonly briefingId: string }>>;
}) {
  const router = useRouter();
  const { busy, run } = useAct(serverUnreachable("typed"));
  const [title, setTitle] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        if (title.trim() === "") return setProblem("Type what the briefing is called.");
        setProblem(null);
        run(() => create({ workspaceId, title }), {
          after: ({ briefingId }) => router.push(`/briefings/${briefingId}`),
          refused: setProblem,
        });
      }}
    >
      <BriefingTitleField label="New briefing" value={title} error={problem} onChange={setTitle} />
      <Button type="submit" look="go" aria-disabled={busy}>
        Begin
      </Button>
    </form>
  );
}
