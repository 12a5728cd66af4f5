import "server-only";

/** Browsers look for the name as long as the head goes on; pages put comments, scripts and pictures' names before it. */
const LONGEST_HEAD = 1_000_000;
const STOPS = /<(?:!--|(?:script|style|meta|body)\b|\/head\b)/g;
const NAMED = /charset\s*=\s*["']?\s*([\w.:-]+)/;

/** The encoding that a page names in its head (`meta charset`, `http-equiv`, XML declaration), or `null`. Linear in the length of the head. */
export function htmlCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LONGEST_HEAD))
    .toString("latin1")
    .toLowerCase();
  const found = metaCharset(head) ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1];
  // A page that can be read this far in ASCII is not UTF-16, whatever it says.
  return found && !/^utf-?16/.test(found) ? found : null;
}

/** What the first `meta` says that names one; those in comments and scripts are none. */
function metaCharset(head: string): string | null {
  STOPS.lastIndex = 0;
  for (let stop = STOPS.exec(head); stop; stop = STOPS.exec(head)) {
    const [kind] = stop;
    if (kind === "<body" || kind === "</head") return null;
    const closing = kind === "<!--" ? "-->" : kind === "<meta" ? ">" : `</${kind.slice(1)}`;
    const end = head.indexOf(closing, stop.index);
    if (end < 0) return null;
    const name = kind === "<meta" ? NAMED.exec(head.slice(stop.index, end))?.[1] : undefined;
    if (name) return name;
    STOPS.lastIndex = end;
  }
  return null;
}
