"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { PassageView, StatementView, TopicActorView, TopicPaperView } from "@/lib/contracts/topic-view";
import { STANCES, type Stance } from "@/lib/core/topics/stance";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { namePaper } from "@/lib/view-models/topics/name-paper";
import type { TopicActions } from "./topic-actions";

/** Acts on a topic: each says what happened, offers its way back, and shows the page anew. */
export function useTopicActs(topicId: string, actions: TopicActions) {
  const toast = useToast();
  const router = useRouter();
  const [busy, start] = useTransition();

  const run = <Answer>(
    act: () => Promise<ActionResult<Answer>>,
    done: string,
    undo: ((answer: Answer) => Promise<ActionResult<unknown>>) | null,
  ) =>
    start(async () => {
      try {
        const answer = await act();
        if (!answer.ok) return toast.show(answer.error.message);
        router.refresh();
        toast.show(
          done,
          undo ? { label: "Undo", run: () => run(() => undo(answer.value), "Undone.", null) } : undefined,
        );
      } catch {
        toast.show(serverUnreachable());
      }
    });

  const taken = ({ statementId }: { readonly statementId: string }) => actions.remove({ statementId });
  return {
    busy,
    place: (passage: PassageView) => {
      const { version, start, end, quote } = passage;
      const where = passage.label ? `position ${passage.label}, ${namePaper(passage)}` : namePaper(passage);
      run(
        () => actions.place({ topicId, versionId: version.id, start, end, quote }),
        `Put in place: ${where}.`,
        taken,
      );
    },
    sayNone: (paper: TopicPaperView) =>
      run(
        () => actions.place({ topicId, versionId: paper.version.id, start: 0, end: 0, quote: "" }),
        `Said: ${namePaper(paper)} states no position.`,
        taken,
      ),
    remove: (statement: StatementView) =>
      run(
        () => actions.remove({ statementId: statement.id }),
        "Removed from the topic. The text stays as it is.",
        () => actions.restore({ statementId: statement.id }),
      ),
    setStance: ({ key: actorKey, name, stance }: TopicActorView, said: Stance | "none") =>
      run(
        () => actions.setStance({ topicId, actorKey, stance: said, revision: stance.revision }),
        said === "none" ? `Nothing is said of ${name}.` : `${name}: ${STANCES[said]}.`,
        ({ revision }) => actions.setStance({ topicId, actorKey, stance: stance.stance ?? "none", revision }),
      ),
  };
}

export type TopicActs = ReturnType<typeof useTopicActs>;
