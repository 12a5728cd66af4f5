"use client";
import { useAct } from "@/components/ui/use-act";
import type { PassageView, StatementView, TopicActorView, TopicPaperView } from "@/lib/contracts/topic-view";
import { STANCES, type Stance } from "@/lib/core/topics/stance";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { namePaper } from "@/lib/view-models/topics/name-paper";
import type { TopicActions } from "./topic-actions";

/** Acts on a topic: each says what happened, offers its way back, and shows the page anew. */
export function useTopicActs(topicId: string, actions: TopicActions) {
  const { busy, run } = useAct(serverUnreachable());
  const taken = ({ statementId }: { readonly statementId: string }) => actions.remove({ statementId });
  return {
    busy,
    place: (passage: PassageView) => {
      const { version, start, end, quote } = passage;
      const where = passage.label ? `position ${passage.label}, ${namePaper(passage)}` : namePaper(passage);
      run(() => actions.place({ topicId, versionId: version.id, start, end, quote }), {
        done: `Put in place: ${where}.`,
        undo: taken,
      });
    },
    sayNone: (paper: TopicPaperView) =>
      run(() => actions.place({ topicId, versionId: paper.version.id, start: 0, end: 0, quote: "" }), {
        done: `Said: ${namePaper(paper)} states no position.`,
        undo: taken,
      }),
    remove: (statement: StatementView) =>
      run(() => actions.remove({ statementId: statement.id }), {
        done: "Removed from the topic. The text stays as it is.",
        undo: () => actions.restore({ statementId: statement.id }),
      }),
    setStance: ({ key: actorKey, name, stance }: TopicActorView, said: Stance | "none") =>
      run(() => actions.setStance({ topicId, actorKey, stance: said, revision: stance.revision }), {
        done: said === "none" ? `Nothing is said of ${name}.` : `${name}: ${STANCES[said]}.`,
        undo: ({ revision }) =>
          actions.setStance({ topicId, actorKey, stance: stance.stance ?? "none", revision }),
      }),
  };
}

export type TopicActs = ReturnType<typeof useTopicActs>;
