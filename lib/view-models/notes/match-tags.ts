import type { TagChoicesView } from "@/lib/contracts/codebook-view";
import { codeKey } from "@/lib/core/codebook/code";

type Code = TagChoicesView["codes"][number];

/** A tag that is offered: a code, or a free one that notes have already. */
export interface TagOption {
  readonly name: string;
  readonly used: number;
  /** `null` for a free tag. */
  readonly code: Code | null;
}

const MOST = 8;

/**
 * Tags for what is being typed, the likeliest first: names that begin with it, then those with a word that does, then codes by
 * their notation or a word of their definition; of equals the more used first. Those `chosen` already are left out. Linear.
 */
export function matchTags(choices: TagChoicesView, typed: string, chosen: readonly string[]): TagOption[] {
  const wanted = codeKey(typed.replace(/^\s*#/u, ""));
  const taken = new Set(chosen.map(codeKey));
  const all: TagOption[] = [
    ...choices.codes.map((code) => ({ name: code.name, used: code.used, code })),
    ...choices.free.map(({ name, used }) => ({ name, used, code: null })),
  ];
  return all
    .filter(({ name }) => !taken.has(codeKey(name)))
    .map((option) => ({ option, rank: rankOf(option, wanted) }))
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank || b.option.used - a.option.used)
    .slice(0, MOST)
    .map(({ option }) => option);
}

/** The code that a tag means, by whichever of its names; `null` for a free word. */
export function codeOfTag(codes: readonly Code[], tag: string): Code | null {
  const key = codeKey(tag);
  return codes.find(({ keys }) => keys.includes(key)) ?? null;
}

const NONE = 4;

function rankOf({ name, code }: TagOption, wanted: string): number {
  const key = codeKey(name);
  if (key.startsWith(wanted)) return 0;
  if (hasWord(key, wanted)) return 1;
  if (!code) return NONE;
  if (code.notation && codeKey(code.notation).startsWith(wanted)) return 2;
  return hasWord(codeKey(code.definition), wanted) ? 3 : NONE;
}

/** Whether a word of `text` begins with `wanted`. Scripts that do not part words have it anywhere. */
function hasWord(text: string, wanted: string): boolean {
  const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(wanted);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (unparted || at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return true;
  return false;
}
