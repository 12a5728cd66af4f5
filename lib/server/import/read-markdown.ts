import "server-only";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { canonicalLine } from "@/lib/core/documents/canonical-lines";
import { composeDocument } from "@/lib/core/documents/compose-document";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { readListMarker } from "@/lib/core/documents/list-marker";
import { rowText } from "@/lib/core/documents/table-row";
import { markdownInline } from "@/lib/server/import/markdown-inline";

const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])(?:\s+|$)(.*)$/;
const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:_\s*){3,}|(?:\*\s*){3,})$/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

interface OpenItem {
  readonly indent: number;
  readonly content: number;
}

/** Markdown (CommonMark's blocks, tables, footnotes, front matter) → canonical document. Marks go, words stay. */
export function readMarkdown(source: string, warnings: readonly string[] = []): CanonicalDocument {
  return composeDocument(new MarkdownReader(source.replace(/\r\n?/g, "\n").split("\n")).read(), {
    layout: "structure",
    warnings,
  });
}

class MarkdownReader {
  private readonly drafts: DraftBlock[] = [];
  private paragraph: string[] = [];
  private items: OpenItem[] = [];
  private marker: string | null = null;
  private quote = false;
  private tables = 0;

  constructor(private readonly lines: readonly string[]) {}

  read(): DraftBlock[] {
    let at = this.frontMatter();
    while (at < this.lines.length) at = this.line(at);
    this.flush();
    return this.drafts;
  }

  private frontMatter(): number {
    if (this.lines[0]?.trim() !== "---") return 0;
    const end = this.lines.indexOf("---", 1);
    if (end < 0 || end > 60) return 0;
    for (const line of this.lines.slice(1, end)) this.push("paragraph", line, { chrome: "front matter" });
    return end + 1;
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
    if (/^\s{0,3}\[[^\]^]+\]:\s*\S+(?:\s+["'(].*)?$/.test(line)) return at + 1;
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
      while ((this.items.at(-1)?.indent ?? -1) >= indent) this.items.pop();
      while (this.items.length > 0 && (this.items.at(-1)?.content ?? 0) > indent + 1) this.items.pop();
      this.items.push({ indent, content: indent + item[2].length + 1 });
      this.marker = /^[-*+]$/.test(item[2]) ? "•" : item[2];
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
    const text = canonicalLine(more.chrome ? words : markdownInline(words));
    if (!text) return;
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
