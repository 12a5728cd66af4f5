const SCHEMES = new Set(["http:", "https:", "mailto:"]);

/** Browsers drop some of these before they read the scheme, so none may stand in an address. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const HIDDEN = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\]/;

/** Longer addresses are not links people follow; browsers and mail programs cut them anyway. */
const LONGEST = 2048;

/**
 * The absolute address a link of a note leads to, or `null` if it must not be a link. Only http, https and mailto,
 * nothing hidden in it, no user name before the host. An address without scheme or slashes ("//example.org",
 * "https:example.org") is made absolute, so that it can never mean a page of this site.
 */
export function externalLink(href: unknown): string | null {
  if (typeof href !== "string" || href === "" || href.length > LONGEST || HIDDEN.test(href)) return null;
  const address = href.startsWith("//") ? `https:${href}` : href;
  if (!/^[a-z]+:/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!SCHEMES.has(url.protocol) || url.username !== "" || url.password !== "") return null;
  if (url.protocol === "mailto:") return url.pathname === "" ? null : address;
  return /^https?:\/\/[^/]/i.test(address) ? address : url.href;
}
