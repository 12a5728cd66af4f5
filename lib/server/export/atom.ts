import "server-only";
import type { OpenFeedView } from "@/lib/contracts/feed-view";
import { xmlWords } from "./xml-words";

/**
 * A feed as RFC 4287 has it. Words are text, never markup; addresses are those of this installation, and its own address, which
 * opens it, does not stand in it.
 */
export function atomFeed({ id, title, path, entries, at }: OpenFeedView, origin: string): string {
  const link = (to: string) => `<link rel="alternate" type="text/html" href="${xmlWords(origin + to)}"/>`;
  const rows = entries.map(
    (entry) => `<entry>
<id>urn:variorum:${xmlWords(entry.id)}</id>
<title>${xmlWords(entry.title)}</title>
<updated>${entry.at}</updated>
${link(entry.path)}${entry.authorName === null ? "" : `\n<author><name>${xmlWords(entry.authorName)}</name></author>`}
<content type="text">${xmlWords(entry.text)}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:uuid:${id}</id>
<title>${xmlWords(title)}</title>
<updated>${at}</updated>
<author><name>Variorum</name></author>
${[link(path), ...rows].join("\n")}
</feed>
`;
}
