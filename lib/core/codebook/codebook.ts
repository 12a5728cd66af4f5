import { type Code, codeKey } from "./code";

/** The codes of a workspace, with those merged and deleted, as they are looked up. */
export interface Codebook {
  /** What stands for a code: itself, or where it was merged into in the end; `null` for an unknown or a deleted one. */
  standing(id: string): Code | null;
  /** The codes that stand, by notation ("9" before "10") and then by name. */
  readonly codes: readonly Code[];
  /** The code and all that were merged into it, in no order; what is attached to any of them belongs to it. */
  idsOf(id: string): readonly string[];
  /** All keys of tags that mean the code; none for one that does not stand. */
  keysOf(id: string): readonly string[];
  /** The code that a tag means: by its name, by a name it had or by one merged into it; `null` for a free tag. */
  ofTag(tag: string): Code | null;
  /** The code of a notation as imported statements write it; `null` for none. */
  ofNotation(notation: string): Code | null;
}

const inOrder = new Intl.Collator("en", { numeric: true }).compare;

/** Linear in the codes; chains of merges are followed, and a circle, which no service writes, ends as nothing. */
export function codebookOf(codes: readonly Code[]): Codebook {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const ends = new Map<string, Code | null>();
  const standing = (id: string): Code | null => {
    const passed: string[] = [];
    let at = byId.get(id);
    while (at?.mergedIntoId && !ends.has(at.id) && passed.length <= codes.length) {
      passed.push(at.id);
      at = byId.get(at.mergedIntoId);
    }
    const end =
      at === undefined ? null : at.mergedIntoId ? (ends.get(at.id) ?? null) : at.deleted ? null : at;
    for (const each of passed) ends.set(each, end);
    return end;
  };

  const groups = new Map<string, string[]>();
  const tags = new Map<string, Code>();
  const notations = new Map<string, Code>();
  // Names that stand win over names that stood.
  for (const code of codes) {
    const end = standing(code.id);
    if (!end) continue;
    groups.set(end.id, [...(groups.get(end.id) ?? []), code.id]);
    if (end === code) {
      tags.set(codeKey(code.name), code);
      if (code.notation) notations.set(codeKey(code.notation), code);
    }
  }
  for (const code of codes) {
    const end = standing(code.id);
    if (!end) continue;
    for (const key of [codeKey(code.name), ...code.formerKeys]) if (!tags.has(key)) tags.set(key, end);
    const notation = codeKey(code.notation);
    if (notation && !notations.has(notation)) notations.set(notation, end);
  }
  return {
    standing,
    codes: codes
      .filter((code) => !code.deleted && !code.mergedIntoId)
      .sort(
        (a, b) =>
          Number(a.notation === "") - Number(b.notation === "") ||
          inOrder(a.notation, b.notation) ||
          inOrder(a.name, b.name),
      ),
    idsOf: (id) => groups.get(id) ?? [],
    keysOf: (id) => [...tags].flatMap(([key, code]) => (code.id === id ? [key] : [])),
    ofTag: (tag) => tags.get(codeKey(tag)) ?? null,
    ofNotation: (notation) => notations.get(codeKey(notation)) ?? null,
  };
}

/** What is tagged with a code has its name, one it had, or one of those merged into it; with a free tag, that tag. `null`: any. */
export function keysOfTag(codebook: Codebook, tag: string | undefined): readonly string[] | null {
  if (tag === undefined) return null;
  const code = codebook.ofTag(tag);
  return code ? codebook.keysOf(code.id) : [codeKey(tag)];
}
