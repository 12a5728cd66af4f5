"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { CodebookActions } from "@/components/codebook/codebook-actions";
import { Button } from "@/components/ui/button";
import { SuggestField } from "@/components/ui/suggest-field";
import type { TopicBoardView } from "@/lib/contracts/topic-view";
import { CODE_COLOURS, codeKey } from "@/lib/core/codebook/code";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./new-topic.module.css";

/** Opens a topic by its name: a code of the codebook, or a new one for those who may add codes. */
export function NewTopic({
  board: { workspaceId, topics, unused, may },
  createCode,
}: {
  readonly board: TopicBoardView;
  readonly createCode: CodebookActions["create"];
}) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (busy) return;
    if (!name) return setProblem("Type what the topic is called.");
    const there = [...unused, ...topics.map(({ code }) => code)].find(
      (code) => codeKey(code.name) === codeKey(name),
    );
    if (there) return router.push(`/topics/${there.id}`);
    if (!may.addCode)
      return setProblem("There is no code of this name. Editors of this workspace can add codes.");
    setBusy(true);
    try {
      const colour = CODE_COLOURS[(topics.length + unused.length) % CODE_COLOURS.length] ?? "slate";
      const answer = await createCode({ workspaceId, name, notation: "", definition: "", colour });
      if (answer.ok) return router.push(`/topics/${answer.value.codeId}`);
      setProblem(answer.error.message);
    } catch {
      setProblem(serverUnreachable());
    }
    setBusy(false);
  };
  return (
    <form className={`${styles.form} noprint`} noValidate onSubmit={submit}>
      <SuggestField
        label="Open or add a topic"
        hint="A code of the codebook; another name is added to it."
        error={problem}
        name="name"
        suggestions={unused.map(({ name }) => name)}
      />
      <Button type="submit" look="go" aria-disabled={busy}>
        Open
      </Button>
    </form>
  );
}
