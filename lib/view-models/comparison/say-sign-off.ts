import type { SignOffView } from "@/lib/contracts/review-view";
import { plural } from "@/lib/core/text/plural";
import type { SayDay } from "@/lib/core/time/say-day";

/** "4 of 4 changes reviewed, without dissent." */
export const saySigned = ({ reviewed, total, dissent }: SignOffView): string =>
  `${reviewed} of ${plural(total, "change")} reviewed, ${dissent ? "with dissent" : "without dissent"}.`;

/** Why a sign-off no longer covers what stands; `null` while it does. */
export function sayOutdated({ outdated, changedSince }: SignOffView): string | null {
  if (!outdated) return null;
  return changedSince > 0
    ? `Outdated: ${plural(changedSince, "judgement")} ${changedSince === 1 ? "was" : "were"} changed since.`
    : "Outdated: the changes of this comparison are others since.";
}

/** For exports: "Signed off by Ada Reader, 28 November 2026. 4 of 4 changes reviewed, with dissent. Dissent: “…”" */
export const saySignOff = (signOff: SignOffView, sayDay: SayDay): string =>
  [
    `Signed off by ${signOff.byName}, ${sayDay(signOff.at)}.`,
    saySigned(signOff),
    ...(signOff.dissent ? [`Dissent: “${signOff.dissent.replace(/\s*\n\s*/gu, " ")}”`] : []),
    ...(sayOutdated(signOff) ? [sayOutdated(signOff)] : []),
  ].join(" ");
