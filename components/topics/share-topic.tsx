"use client";
import { ShareByLink } from "@/components/share/share-by-link";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ShareTopicInput } from "@/lib/contracts/share-input";
import type { NewShareLinkView } from "@/lib/contracts/share-view";
import type { TopicView } from "@/lib/contracts/topic-view";

/** Makes a link to a topic. */
export function ShareTopic({
  code,
  share,
}: {
  readonly code: TopicView["code"];
  readonly share: (input: ShareTopicInput) => Promise<ActionResult<NewShareLinkView>>;
}) {
  return (
    <ShareByLink
      shows={`Shows “${code.name}”: its quotes with their papers and dates, and where actors stand. No text beyond the quotes, and no names of members. What is put in place later shows too.`}
      share={(terms) => share({ topicId: code.id, ...terms })}
    />
  );
}
