import "server-only";
import { withoutUnseenHtml } from "./unseen-html";

/** Longer front matter is text between two rules. */
const LONGEST_FRONT = 200;
const FENCE = /^\s{0,3}(`{3,}|~{3,})/;

/** A Markdown file taken apart: what stands before the text, and the text without comments, style sheets and scripts. */
export interface MarkdownSource {
  readonly lines: readonly string[];
  /** Lines of YAML ("---") or TOML ("+++") before the text. */
  readonly front: readonly string[];
  readonly title: string | null;
  readonly date: string | null;
}

/** Divides a Markdown file into front matter and lines; comments, style sheets and scripts go, except in code. */
export function markdownSource(source: string): MarkdownSource {
  const all = source.replace(/\r\n?/g, "\n").split("\n");
  const rule = all[0]?.trimEnd() ?? "";
  const end =
    rule === "---" || rule === "+++" ? all.findIndex((line, at) => at > 0 && line.trimEnd() === rule) : -1;
  const isFront =
    end > 0 && end <= LONGEST_FRONT && all.slice(1, end).some((line) => /^[\w-]+\s*[:=]/.test(line));
  const front = isFront ? all.slice(1, end) : [];
  return {
    front,
    title: scalar(front, "title"),
    date: scalar(front, "date") ?? scalar(front, "published"),
    lines: withoutUnseen(isFront ? all.slice(end + 1) : all),
  };
}

/** The value of a key at the outermost level, where it is one line of words. */
function scalar(front: readonly string[], key: string): string | null {
  for (const line of front) {
    const value = new RegExp(`^${key}\\s*[:=]\\s*(.+)$`, "i").exec(line)?.[1]?.trim() ?? "";
    if (!value || /^[[{>|&*]/.test(value)) continue;
    const quoted = /^(["'])(.*)\1$/.exec(value)?.[2];
    return quoted ?? value.replace(/\s+#.*$/, "");
  }
  return null;
}

/** Lines stay as many as they were; code keeps what looks like HTML. */
function withoutUnseen(lines: readonly string[]): string[] {
  const parts: string[] = [];
  let plain: string[] = [];
  let fence: string | null = null;
  const settle = () => {
    if (plain.length > 0) parts.push(withoutUnseenHtml(plain.join("\n")));
    plain = [];
  };
  for (const line of lines) {
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (fence === null && mark === null) plain.push(line);
    else {
      if (fence === null) {
        settle();
        fence = mark;
      } else if (mark?.startsWith(fence)) fence = null;
      parts.push(line);
    }
  }
  settle();
  return parts.join("\n").split("\n");
}
