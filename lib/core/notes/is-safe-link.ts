import { externalLink } from "./external-link";

/** Whether a link of a note may be followed: asked on save and again on render. See `externalLink`. */
export function isSafeLink(href: unknown): href is string {
  return externalLink(href) !== null;
}
