import type { Name } from "@/lib/core/facts/names/build-name";
import { nameVariants } from "@/lib/core/facts/names/name-variants";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Range } from "@/lib/core/text/range";
import { type DraftFact, proof } from "./draft-fact";
import { foldWords } from "./fact-key";

interface Mention {
  readonly name: Name;
  readonly read: ReadSentence;
}

/**
 * What makes two printings one name: no country, article, edition year or "in" (offices are misprinted without it);
 * a short name stands for its long form, at the beginning too ("TIP Report").
 */
export function nameIdentity(name: string, longForms: ReadonlyMap<string, string>): string {
  const [, start, rest] = /^(\S+ \S+)( .*)?$/.exec(name) ?? [];
  const long =
    longForms.get(name) ?? (start && longForms.has(start) ? `${longForms.get(start)}${rest ?? ""}` : name);
  return foldWords(long)
    .replace(/ with .*$/, "")
    .replace(/^(?:the )?(?:u s|united states|u n|un|united nations) (?=\S+ \S+ )/, "")
    .replace(/\b(?:1[89]|20|21)\d\d\b/g, " ")
    .replace(/\b(?:the|in|of)\b/g, " ")
    .replace(/\b(?:competition|challenge|website|programme)$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Words by which an office's task is told; the verb in the third person after its name. */
const mandateVerb =
  /^(?:leads|coordinates|monitors|directs|manages|oversees|promotes|supports|develops|implements|provides|works|advises|serves|administers|conducts|protects|ensures|combats|addresses|advances|engages|formulates|funds|represents|reports|enforces|assists|plays|pursues|has)$/;

/** "Office …, headed by …, leads … and coordinates …": the verbs of the mandate, at most two, or `null`. */
function readMandate({ name, read }: Mention): string | null {
  const { words } = read;
  let at = name.to + 1;
  let commas = 0;
  // Past a short name in brackets and one insertion between commas.
  while (at < words.length && at < name.to + 24) {
    const word = words[at];
    if (!word) return null;
    if (word.gap.includes(",")) commas++;
    if (word.gap.includes(";") || commas > 2) return null;
    const free = commas !== 1 && !(word.gap === "(");
    if (free && mandateVerb.test(word.lower) && word.lower !== "has") break;
    if (free && word.lower === "has" && words[at + 1]?.lower === "responsibility")
      return "has responsibility";
    if (commas === 0 && at > name.to + 4) return null;
    at++;
  }
  const first = words[at];
  if (!first || !mandateVerb.test(first.lower)) return null;
  for (let i = at + 1; i < Math.min(words.length, at + 12); i++)
    if (words[i - 1]?.lower === "and" && mandateVerb.test(words[i]?.lower ?? ""))
      return `${first.lower} … and ${words[i]?.lower}`;
  return first.lower;
}

/** Takes mentions under a shortened or reworded name out of `groups`; answers them under the name that says most. */
function takeVariants(groups: Map<string, Mention[]>): Map<string, Mention[]> {
  const taken = new Map<string, Mention[]>();
  for (const [identity, main] of nameVariants([...groups.keys()])) {
    const variant = groups.get(identity);
    if (!variant || !groups.has(main)) continue;
    taken.set(main, [...(taken.get(main) ?? []), ...variant]);
    groups.delete(identity);
  }
  return taken;
}

const quality = ({ name, read }: Mention) =>
  (read.sentence.place === "prose" ? 2 : 0) + (name.abbreviation ? 1 : 0);

/** Said once, as a heading or before a colon: "Application Process", "Content Review: …". It may name a part of the page only. */
const isLabel = ({ name, read }: Mention) =>
  name.kind !== "office" &&
  name.edition === null &&
  (read.sentence.place === "heading" ||
    (name.from === 0 && (read.words[name.to + 1]?.gap.startsWith(":") || read.words.length === name.to + 1)));

/**
 * Programmes, laws, orders, reports, bodies, agreements and named terms, and the offices of the text with their short
 * names: one fact a name, quoted where it is best introduced, all other mentions in `alsoAt`. One office under two
 * spellings is one fact. O(words).
 */
export function findProgrammes({ sentences, longForms }: Reading): DraftFact[] {
  const groups = new Map<string, Mention[]>();
  const identities = new Map<string, string>();
  for (const read of sentences) {
    if (read.sentence.place === "caption") continue;
    for (const name of read.names) {
      // "Full Report»": the label of a link.
      if (read.text.charAt(name.end - read.sentence.start) === "»") continue;
      const kind = name.kind === "office" ? "office" : "programme";
      const known = identities.get(name.name);
      const same = known ?? nameIdentity(name.name, longForms);
      if (known === undefined) identities.set(name.name, same);
      const identity = `${kind}:${same}`;
      const group = groups.get(identity);
      if (group) group.push({ name, read });
      else groups.set(identity, [{ name, read }]);
    }
  }
  const variants = takeVariants(groups);
  const facts: DraftFact[] = [];
  for (const [identity, named] of groups) {
    const best = named.reduce((a, b) => (quality(b) > quality(a) ? b : a));
    const mentions = [...named, ...(variants.get(identity) ?? [])];
    const { name, read } = best;
    const symbol = mentions.find((mention) => mention.name.abbreviation)?.name.abbreviation ?? null;
    const longest = longForms.get(name.name) ?? name.name;
    const alsoAt: Range[] = mentions
      .filter((mention) => mention !== best)
      .map(({ name: other }) => ({ start: other.start, end: other.end }));
    const base = {
      ...proof(read, name),
      alsoAt,
      mentions: mentions.length,
      confidence: symbol || mentions.length > 1 ? 0.9 : isLabel(best) ? 0.45 : 0.75,
      core: foldWords(longest),
    };
    if (name.kind === "office") {
      const mandate = mentions.map(readMandate).find((verbs) => verbs !== null) ?? null;
      facts.push({
        ...base,
        topic: "office",
        name: longest,
        symbol,
        mandate,
        reason: "a capitalised name with a noun for an office",
      });
    } else {
      const edition = mentions.map((mention) => mention.name.edition).find((year) => year !== null) ?? null;
      facts.push({
        ...base,
        topic: "programme",
        name: edition !== null && !longest.includes(edition) ? `${edition} ${longest}` : longest,
        abbreviation: symbol,
        kind: name.kind,
        edition,
        reason:
          name.kind === "term"
            ? "a capitalised term with its short name"
            : `a capitalised name with a noun for a ${name.kind}`,
      });
    }
  }
  return facts;
}
