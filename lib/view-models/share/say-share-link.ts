import type { ShareLinkView } from "@/lib/contracts/share-view";
import { plural } from "@/lib/core/text/plural";
import type { SayDay } from "@/lib/core/time/say-day";
import { shareLinkState } from "./share-link-filter";

/** "Open until 3 January 2027": whether a link opens anything at a moment, and when that ends. */
export function sayShareLinkState(link: ShareLinkView, now: string, sayDay: SayDay): string {
  switch (shareLinkState(link, now)) {
    case "revoked":
      return `Revoked on ${sayDay(link.revokedAt ?? now)}`;
    case "expired":
      return `Expired on ${sayDay(link.expiresAt)}`;
    case "closed":
      return "Closed while the account of its maker is disabled";
    case "not-yet":
      return `Opens on ${sayDay(link.opensAt ?? now)}, until ${sayDay(link.expiresAt)}`;
    case "open":
      return `Open until ${sayDay(link.expiresAt)}`;
  }
}

/** "opened 3 times, last on 4 May 2026" */
export const sayOpened = ({ opened, lastOpenedAt }: ShareLinkView, sayDay: SayDay): string =>
  opened === 0 || lastOpenedAt === null
    ? "never opened"
    : `opened ${opened === 1 ? "once, on" : `${plural(opened, "time")}, last on`} ${sayDay(lastOpenedAt)}`;

/** What is asked of whoever opens a link, for a list: "asks for a password", "for 3 named addresses". */
export const sayAsked = ({
  asksPassword,
  named,
  membersOnly,
}: Pick<ShareLinkView, "asksPassword" | "named" | "membersOnly">): string[] => [
  ...(membersOnly ? ["for members who sign in"] : []),
  ...(asksPassword ? ["asks for a password"] : []),
  ...(named > 0 ? [`for ${named === 1 ? "one named address" : `${named} named addresses`}`] : []),
];
