"use client";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { BriefingView } from "@/lib/contracts/briefing-view";
import type { ShareBriefingInput } from "@/lib/contracts/share-input";
import type { NewShareLinkView } from "@/lib/contracts/share-view";
import { ShareByLink } from "./share-by-link";

/** Makes a link to a briefing. */
export function ShareBriefing({
  briefing: { id, title },
  share,
}: {
  readonly briefing: Pick<BriefingView, "id" | "title">;
  readonly share: (input: ShareBriefingInput) => Promise<ActionResult<NewShareLinkView>>;
}) {
  return (
    <ShareByLink
      shows={`Shows “${title}” as the paper it is: sentences, quotes, comments and notes with who wrote them, and the sources. No text beyond the quotes. What is changed or added later shows too.`}
      share={(terms) => share({ briefingId: id, ...terms })}
    />
  );
}
