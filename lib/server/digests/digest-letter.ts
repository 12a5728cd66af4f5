import "server-only";
import type { NoticeView } from "@/lib/contracts/inbox-view";
import { escapeHtml } from "@/lib/core/text/escape-html";
import { isolated } from "@/lib/core/text/isolated";
import { plural } from "@/lib/core/text/plural";
import type { DigestRhythm } from "@/lib/core/time/next-digest";
import { sayNoticeByMail } from "@/lib/view-models/inbox/say-notice-by-mail";

/** What is told, and the addresses that stand in the letter. */
export interface DigestContents {
  readonly rows: readonly NoticeView[];
  /** How much is unread and new in all; the letter names the newest. */
  readonly count: number;
  readonly rhythm: DigestRhythm;
  readonly origin: string;
  /** Of the page that ends these letters. */
  readonly endHref: string;
}

interface Line {
  readonly said: string;
  readonly href: string;
}

/**
 * The words of a letter, plain and as HTML: who did what in which document, with links. No words of notes, replies or texts, which whoever
 * follows a link signs in to read; and in the subject, which stands on locked screens, how much there is and nothing else.
 */
export function digestLetter({ rows, count, rhythm, origin, endHref }: DigestContents) {
  const things = plural(count, "thing");
  // A mail program has an inbox too: the name of the product says whose this is.
  const subject = `${things} in your Variorum inbox`;
  const lead = `${things} in your Variorum inbox ${count === 1 ? "is" : "are"} unread and in no earlier letter.`;
  const groups = byDocument(rows, origin);
  const rest = count - rows.length;
  const inbox = `${origin}/inbox`;
  const more = rest > 0 ? `${plural(rest, "older thing")} more: ` : "All that is unread: ";
  const why = `You chose to have this letter ${rhythm === "daily" ? "every day" : "every week"}. `;
  const account = `${origin}/settings/account`;
  const text = [
    lead,
    ...groups.map(([title, lines]) =>
      [isolated(title), ...lines.map(({ said, href }) => `- ${said}\n  ${href}`)].join("\n"),
    ),
    `${more}${inbox}`,
    `${why}Another choice: ${account}\nNo more of these letters: ${endHref}`,
  ].join("\n\n");
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(subject)}</title></head>`,
    '<body style="max-width:40em;font-family:system-ui,sans-serif;line-height:1.5;overflow-wrap:anywhere">',
    `<p>${escapeHtml(lead)}</p>`,
    ...groups.map(
      ([title, lines]) =>
        `<h2 dir="auto" style="margin-bottom:0;font-size:1.1em">${escapeHtml(title)}</h2><ul style="margin-top:0.3em">${lines
          .map(({ said, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(said)}</a></li>`)
          .join("")}</ul>`,
    ),
    `<p>${escapeHtml(more)}<a href="${escapeHtml(inbox)}">your inbox</a></p>`,
    `<p>${escapeHtml(why)}<a href="${escapeHtml(account)}">Another choice</a> · `,
    `<a href="${escapeHtml(endHref)}">No more of these letters</a></p></body></html>`,
  ].join("\n");
  return { subject, text: `${text}\n`, html: `${html}\n` };
}

/** In the order in which they come, the newest first. */
function byDocument(rows: readonly NoticeView[], origin: string): [title: string, lines: Line[]][] {
  const groups = new Map<string, Line[]>();
  for (const row of rows) {
    const title = inOneLine(row.documentTitle);
    const lines = groups.get(title) ?? [];
    const place = isolated(inOneLine(row.versionLabel));
    // What guests call themselves are words of strangers.
    const by = row.kind === "guest" ? "A guest" : isolated(inOneLine(row.byName));
    const said = `${by} ${sayNoticeByMail(row)} (${place})`;
    lines.push({ said, href: `${origin}${row.changesHref ?? row.href}` });
    groups.set(title, lines);
  }
  return [...groups];
}

/** A title with a line break begins no line that somebody might take for ours. */
const inOneLine = (words: string) => words.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
