import type { ShareAccessView, ShareOutcome } from "@/lib/contracts/share-log-view";

const OUTCOMES: Readonly<Record<ShareOutcome, string>> = {
  opened: "Opened",
  wrong: "Wrong password",
  busy: "Too many tries",
  early: "Not open yet",
  expired: "Expired",
  revoked: "Revoked",
  closed: "Closed",
  unlisted: "Address not on the list",
  commented: "Commented",
};

/** "Opened again", "Wrong code": how it went when somebody came by a link, for anyone or for named addresses. */
export function sayShareOutcome(
  { outcome, again }: Pick<ShareAccessView, "outcome" | "again">,
  isNamed: boolean,
): string {
  if (outcome === "opened" && again) return "Opened again";
  return outcome === "wrong" && isNamed ? "Wrong code" : OUTCOMES[outcome];
}
