import type { ShareAccessView, ShareOutcome } from "@/lib/contracts/share-log-view";

const OUTCOMES: Readonly<Record<ShareOutcome, string>> = {
  opened: "Opened",
  wrong: "Wrong password",
  busy: "Too many tries",
  early: "Not open yet",
  expired: "Expired",
  revoked: "Revoked",
  closed: "Closed",
};

/** "Opened again", "Wrong password": how it went when somebody came by a link. */
export const sayShareOutcome = ({ outcome, again }: Pick<ShareAccessView, "outcome" | "again">): string =>
  outcome === "opened" && again ? "Opened again" : OUTCOMES[outcome];
