import type { ShareLinkView } from "@/lib/contracts/share-view";
import type { AddressParameters } from "@/lib/view-models/address-parameters";

/** What became of a link. Only an open one opens anything. */
export type ShareLinkState = "open" | "not-yet" | "closed" | "expired" | "revoked";

/** At a moment (ISO 8601, UTC). */
export function shareLinkState(link: ShareLinkView, now: string): ShareLinkState {
  if (link.revokedAt !== null) return "revoked";
  if (link.expiresAt <= now) return "expired";
  if (link.makerDisabled) return "closed";
  return link.opensAt !== null && link.opensAt > now ? "not-yet" : "open";
}

/** How the list is narrowed; an empty word narrows nothing. */
export interface ShareLinkFilter {
  readonly words: string;
  /** "open" takes what opens something now or later, "ended" the rest. */
  readonly state: "" | "open" | "ended";
  readonly by: string;
  readonly of: string;
}

export function readShareLinkFilter(parameters: AddressParameters): ShareLinkFilter {
  const given = (name: string) => [parameters[name] ?? []].flat()[0]?.trim() ?? "";
  const state = given("state");
  return {
    words: given("q"),
    state: state === "open" || state === "ended" ? state : "",
    by: given("by"),
    of: given("of"),
  };
}

/** The links that are meant, in their order. Every word must stand in the name, the recipient or what is shown. */
export function filterShareLinks(
  links: readonly ShareLinkView[],
  { words, state, by, of }: ShareLinkFilter,
  now: string,
): ShareLinkView[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return links.filter((link) => {
    const ended = ["expired", "revoked"].includes(shareLinkState(link, now));
    const said = [link.label, link.recipient, link.what, link.createdByName].join("\n").toLowerCase();
    return (
      (state === "" || (state === "ended") === ended) &&
      (by === "" || link.createdById === by) &&
      (of === "" || link.of.id === of) &&
      wanted.every((word) => said.includes(word))
    );
  });
}
