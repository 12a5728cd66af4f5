import "server-only";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { composeDocument } from "@/lib/core/documents/compose-document";
import { findDates } from "@/lib/core/documents/dates/find-dates";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { readListMarker } from "@/lib/core/documents/plain-text/list-marker";
import { STRUCK_OUT } from "@/lib/core/documents/set-apart-words";
import { rowText } from "@/lib/core/documents/tables/table-row";
import { type HtmlInMarkdown, htmlInMarkdown } from "./html-in-markdown";
import { markdownInline } from "./markdown-inline";
import { markdownSource } from "./markdown-source";
import { partStruck } from "./part-struck";

const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])(?:\s+|$)(.*)$/;
const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:_\s*){3,}|(?:\*\s*){3,})$/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
/** Where a link leads: "[1]: https://…", "[faq]: #faq", "[annex]: annex.pdf". "[Ghana]: yes" is a vote, and leads nowhere. */
const ADDRESS = /^[<#.]|[/:@\\]|\.\p{L}/u;

const STRUCK = "Words are struck out in the source; they are folded, each after the block it stood in.";

interface OpenItem {
  readonly indent: number;
  readonly content: number;
  /** The sign behind its number, and its number; a bullet has none. */
  readonly sign: string;
  readonly number: number;
}

/**
 * Markdown (CommonMark's blocks, tables, footnotes, definitions, front matter) → canonical document. Marks go, words stay.
 * (0314)
 */
export function readMarkdown(source: string, warnings: readonly string[] = []): CanonicalDocument {
  const { lines, front, title, date } = markdownSource(source);
  const reader = new MarkdownReader(lines);
  const drafts = reader.read(front);
  // One heading of the first level is the title; several are parts of what the front matter names.
  const headed = drafts.filter((draft) => draft.kind === "heading" && draft.level === 1).length === 1;
  const [stated] = date === null ? [] : findDates(date, { lang: null });
  return composeDocument(drafts, {
    layout: "structure",
    warnings: [...warnings, ...reader.warnings],
    metadata: {
      ...(title === null ? {} : { title }),
      ...(stated?.precision === "day"
        ? { date: { iso: stated.iso, precision: "day", basis: "published", quote: date } }
        : {}),
    },
    ...(title === null || headed ? {} : { stated: { title } }),
  });
}

class MarkdownReader {
  private readonly drafts: DraftBlock[] = [];
  private paragraph: string[] = [];
  private items: OpenItem[] = [];
  private marker: string | null = null;
  private quote = false;
  private tables = 0;
  private readonly endless = new Set<string>();
  readonly warnings = new Set<string>();

  constructor(private readonly lines: readonly string[]) {}

  read(front: readonly string[]): DraftBlock[] {
    for (const line of front) this.push("paragraph", line, { chrome: "front matter" });
    let at = 0;
    while (at < this.lines.length) at = this.line(at);
    this.flush();
    return this.drafts;
  }

  private line(at: number): number {
    const line = (this.lines[at] ?? "").replace(/\t/g, "    ");
    const next = this.lines[at + 1] ?? "";
    if (!line.trim()) {
      this.flush();
      return at + 1;
    }
    const fence = FENCE.exec(line)?.[1];
    if (fence) return this.fenced(at + 1, fence);
    const heading = /^\s{0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/.exec(line);
    if (heading?.[1]) {
      this.endList();
      this.push("heading", heading[2] ?? "", { level: heading[1].length });
      return at + 1;
    }
    const html = this.paragraph.length === 0 ? htmlInMarkdown(this.lines, at, this.endless) : null;
    if (html) return this.html(html);
    if (this.paragraph.length === 0 && next.includes("-") && line.includes("|") && TABLE_RULE.test(next))
      return this.table(at);
    if (/^\s{0,3}(?:=+|-+)\s*$/.test(line) && this.paragraph.length > 0 && this.items.length === 0) {
      const words = this.paragraph.join(" ");
      this.paragraph = [];
      this.push("heading", words, { level: line.includes("=") ? 1 : 2 });
      return at + 1;
    }
    if (RULE.test(line)) {
      this.endList();
      return at + 1;
    }
    const target = /^\s{0,3}\[[^\]^]+\]:\s*(\S+)(?:\s+["'(].*)?$/.exec(line)?.[1];
    if (target !== undefined && ADDRESS.test(target)) return at + 1;
    const note = /^\s{0,3}(\[\^[^\]]+\]):\s*(.*)$/.exec(line);
    if (note?.[1]) {
      this.endList();
      this.paragraph.push(`${note[1]} ${note[2] ?? ""}`);
      return at + 1;
    }
    const definition = /^\s{0,3}:\s+(.*)$/.exec(line);
    if (definition && (this.paragraph.length > 0 || this.drafts.length > 0)) {
      this.flush();
      this.paragraph.push(definition[1] ?? "");
      return at + 1;
    }
    // "(a) …" and "1.1 …" below each other are lines of their own, though Markdown knows no such lists.
    if (isOwnMarker(line) && [at - 1, at + 1].some((near) => isOwnMarker(this.lines[near] ?? "")))
      this.flushKeepingQuote();
    if (target !== undefined) this.flushKeepingQuote();
    this.words(line);
    return at + 1;
  }

  private words(line: string): void {
    const quoted = /^\s{0,3}>\s?(.*)$/.exec(line);
    if (quoted) {
      if (!this.quote) this.flush();
      this.quote = true;
      if (quoted[1]?.trim()) this.paragraph.push(quoted[1]);
      else this.flushKeepingQuote();
      return;
    }
    const item = ITEM.exec(line);
    if (item?.[2] !== undefined && this.beginsItem(item[1] ?? "", item[2])) {
      this.flush();
      const indent = (item[1] ?? "").length;
      let before: OpenItem | undefined;
      while ((this.items.at(-1)?.indent ?? -1) >= indent) before = this.items.pop();
      while (this.items.length > 0 && (this.items.at(-1)?.content ?? 0) > indent + 1)
        before = this.items.pop();
      const sign = item[2].slice(-1);
      const ordered = /^\d/.test(item[2]);
      // A list counts from its first number, whatever the others say: "1. 1. 1." is 1, 2, 3.
      const number = ordered && before?.sign === sign ? before.number + 1 : Number.parseInt(item[2], 10);
      this.items.push({ indent, content: indent + item[2].length + 1, sign, number });
      this.marker = ordered ? `${number}${sign}` : "•";
      if (item[3]) this.paragraph.push(item[3]);
      return;
    }
    if (this.paragraph.length === 0) {
      const indent = /^\s*/.exec(line)?.[0].length ?? 0;
      while (this.items.length > 0 && indent < (this.items.at(-1)?.content ?? 0) && this.marker === null)
        this.items.pop();
    }
    this.paragraph.push(line);
    // Two spaces or a backslash at the end part lines.
    if (/(?: {2}|\\)$/.test(line)) {
      this.paragraph.push((this.paragraph.pop() ?? "").replace(/\\$/, ""));
      this.flushKeepingQuote();
    }
  }

  /** In the midst of a paragraph only "1." may begin an ordered list, as CommonMark has it. */
  private beginsItem(indent: string, marker: string): boolean {
    if (this.paragraph.length === 0 || this.marker !== null || this.items.length > 0)
      return indent.length < 4 || this.items.length > 0;
    return /^[-*+]$|^1[.)]$/.test(marker) && indent.length < 4;
  }

  private fenced(start: number, fence: string): number {
    this.flush();
    let at = start;
    for (; at < this.lines.length; at++) {
      const line = this.lines[at] ?? "";
      if (line.trim().startsWith(fence)) return at + 1;
      if (line.trim())
        this.drafts.push({
          kind: "paragraph",
          text: canonicalLine(line),
          gap: "\n",
          indent: 0,
          chrome: null,
          sure: true,
        });
    }
    return at;
  }

  private table(start: number): number {
    this.flush();
    this.tables++;
    let at = start;
    for (; at < this.lines.length && (this.lines[at] ?? "").includes("|"); at++) {
      if (at === start + 1) continue;
      const cells = (this.lines[at] ?? "")
        .trim()
        .replace(/^\||(?<!\\)\|$/g, "")
        .split(/(?<!\\)\|/);
      const text = rowText(cells.map((cell) => markdownInline(cell)));
      if (text.trim())
        this.drafts.push({
          kind: "table-row",
          text,
          gap: "\n\n",
          indent: 0,
          chrome: null,
          sure: true,
          table: this.tables,
          ...(at === start ? { headerCells: cells.map((_, column) => column) } : {}),
        });
    }
    return at;
  }

  private html({ drafts, warnings, end }: HtmlInMarkdown): number {
    this.endList();
    const before = this.tables + 1;
    for (const draft of drafts) {
      if (draft.table !== undefined) this.tables = Math.max(this.tables, before + draft.table);
      this.drafts.push(draft.table === undefined ? draft : { ...draft, table: before + draft.table });
    }
    for (const warning of warnings) this.warnings.add(warning);
    return end;
  }

  private endList(): void {
    this.flush();
    this.items = [];
  }

  private flush(): void {
    this.flushKeepingQuote();
    this.quote = false;
  }

  private flushKeepingQuote(): void {
    const words = this.paragraph
      .splice(0)
      .map((line) => line.trim())
      .join(" ");
    const { marker } = this;
    this.marker = null;
    if (!words) return;
    const level = this.items.length;
    if (this.quote) this.push("quote", words);
    else if (marker !== null) {
      const text = canonicalLine(markdownInline(words));
      // "- (a) States …": the words bring a marker of their own.
      const own = marker === "•" ? readListMarker(text) : null;
      if (own?.label) this.push("list-item", words, { level, marker: own.marker });
      else this.push("list-item", words, { level, marker, before: `${marker} ` });
    } else this.push("paragraph", words, level > 0 ? { level } : {});
  }

  private push(
    kind: DraftBlock["kind"],
    words: string,
    more: { level?: number; marker?: string; before?: string; chrome?: string } = {},
  ): void {
    const { force, struck } = more.chrome ? { force: words, struck: [] } : partStruck(words);
    const text = canonicalLine(more.chrome ? force : markdownInline(force));
    if (text) this.lay(kind, text, more);
    for (const [at, each] of struck.entries()) {
      this.warnings.add(STRUCK);
      const before = text || at > 0 ? "" : (more.before ?? "");
      this.lay("paragraph", before + canonicalLine(markdownInline(each)), { chrome: STRUCK_OUT });
    }
  }

  private lay(
    kind: DraftBlock["kind"],
    text: string,
    more: { level?: number; marker?: string; before?: string; chrome?: string },
  ): void {
    this.drafts.push({
      kind,
      text: (more.before ?? "") + text,
      gap: "\n\n",
      indent: 0,
      chrome: more.chrome ?? null,
      sure: true,
      ...(more.level !== undefined ? { level: more.level } : {}),
      ...(more.marker !== undefined ? { marker: more.marker } : {}),
    });
  }
}

/** A line that begins with a mark that Markdown does not know: "(a)", "1.1". */
function isOwnMarker(line: string): boolean {
  const marker = readListMarker(line.trim());
  return marker !== null && /^(?:\(|\d+\.\d)/.test(marker.marker);
}
