import "server-only";
import { raisedText } from "@/lib/core/text/raised-text";
import { withoutTags } from "./words-in-angles";

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  apos: "'",
  copy: "©",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};
/** Stands for an escaped character while marks are taken out. */
const HELD = "\ue010";

/** The words of a Markdown line without its marks: links and pictures keep their words, code keeps everything. */
export function markdownInline(line: string): string {
  const held: string[] = [];
  const hold = (words: string): string => `${HELD}${held.push(words) - 1}${HELD}`;
  let text = line
    // In one go: an escaped mark begins no code, and in code nothing is escaped.
    .replace(/\\([!-/:-@[-`{-~])|(`+)(.+?)\2(?!`)/g, (_, sign?: string, __?: string, code?: string) =>
      hold(sign ?? code?.trim() ?? ""),
    )
    .replace(/<((?:https?:\/\/|mailto:)[^\s>]+|[\w.+-]{1,80}@[\w.-]{1,200})>/gi, (_, link: string) =>
      hold(link),
    )
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<sup>([^<]{1,40})<\/sup>/gi, (_, raised: string, at: number, all: string) =>
      raisedText(all.slice(Math.max(0, at - 40), at), raised),
    );
  text = withoutTags(text, hold)
    .replace(/!\[([^\]]*)\](?:\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)|\[[^\]]*\])/g, "$1")
    .replace(/\[\^([^\]]+)\]/g, "[$1]");
  // Links inside out: a picture may stand in one.
  for (let pass = 0; pass < 3; pass++) {
    text = text.replace(
      /\[([^[\]]+)\](?:\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)|\[[^\]]*\])/g,
      "$1",
    );
  }
  text = text
    .replace(/(\*\*\*|\*\*|\*)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(\*\*|\*)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}_])(___|__|_)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, "$2")
    .replace(/~~(?=\S)(.+?)(?<=\S)~~/g, "$1")
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => entity(name) ?? whole);
  return text.replace(new RegExp(`${HELD}(\\d+)${HELD}`, "g"), (_, at: string) => held[Number(at)] ?? "");
}

function entity(name: string): string | null {
  if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
