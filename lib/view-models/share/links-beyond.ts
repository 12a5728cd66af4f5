import type { ShareLinkView } from "@/lib/contracts/share-view";
import { shareLinkState } from "./share-link-filter";

const DAY_MS = 86_400_000;

/** Links that still run and were made for longer than a new one may be. */
export const linksBeyond = (
  links: readonly ShareLinkView[],
  days: number | null,
  now: string,
): readonly ShareLinkView[] =>
  days === null
    ? []
    : links.filter(
        (link) =>
          !["revoked", "expired"].includes(shareLinkState(link, now)) &&
          Date.parse(link.expiresAt) - Date.parse(link.createdAt) > days * DAY_MS + DAY_MS / 24,
      );
