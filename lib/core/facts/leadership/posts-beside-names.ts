import { type PersonName, readName } from "@/lib/core/facts/names/read-name";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { isChargeLine, postOfLine } from "./post-of-line";
import type { PostTitle } from "./read-person";

/** A line with a name or a post is this short at most. */
const LONGEST_LINE = 120;
const LONGEST_NAME = 8;

interface Line {
  readonly read: ReadSentence;
  readonly heading: boolean;
  readonly capitals: boolean;
  /** One of them; neither in a line that may be a name no rule knows. */
  readonly name: PersonName | null;
  readonly title: PostTitle | null;
}

const looksLikeName = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}$/u;
const isCapitals = (text: string) => !/\p{Ll}/u.test(text);

/** A full name that is all of a line, but for a few words in brackets. */
function nameOfLine({ words }: ReadSentence): PersonName | null {
  if (words.length > LONGEST_NAME) return null;
  // "LIND Ada", "ADA LIND": read as if it were written "Lind Ada".
  if (words.some(inCapitals) && !words.some(smallInCapitals)) {
    const small = readName(words.map(withSmallLetters), 0, false);
    if (small?.next === words.length && small.name.includes(" "))
      return { ...small, name: joinWords(words.slice(small.from, small.next)) };
  }
  const name = readName(words, 0, false);
  if (!name?.name.includes(" ")) return null;
  const rest = words.slice(name.next);
  return rest.length === 0 || (rest.length < 4 && /^,?\(/.test(rest[0]?.gap ?? "")) ? name : null;
}
const inCapitals = ({ text }: Word) => /^\p{Lu}{3,}$/u.test(text) && /[AEIOUYÀ-ÖØ-Þ]/u.test(text);
/** "AU TITRE DES MESURES" is a heading. */
const smallInCapitals = ({ text }: Word) =>
  /^(?:AU|AUX|DES|LES|ET|AND|OF|THE|FOR|UND|FÜR|PARA|POR|EN|SUR|PER)$/.test(text);
const withSmallLetters = (word: Word): Word => {
  if (!inCapitals(word)) return word;
  const text = word.text.charAt(0) + word.text.slice(1).toLowerCase();
  return { ...word, text, raw: text };
};

/** Names and posts that stand on neighbouring lines, in order; a line that is neither ends a run. */
function* runsOf(reading: Reading, byBlock: ReadonlyMap<number, ReadSentence>): Generator<readonly Line[]> {
  let run: Line[] = [];
  for (const block of reading.document.blocks) {
    if (block.chrome !== null) continue;
    const read = byBlock.get(block.start);
    const whole =
      read !== undefined &&
      block.end - block.start <= LONGEST_LINE &&
      read.sentence.end >= block.end - 1 &&
      read.words.length > 0;
    const heading = block.kind === "heading";
    const title = whole ? postOfLine(read.words, 0) : null;
    const name = whole && title === null ? nameOfLine(read) : null;
    const text = read?.text ?? "";
    const unread = whole && !title && !name && !heading && looksLikeName.test(text);
    if (read && (title || name || unread))
      run.push({ read, heading, capitals: isCapitals(text), name, title });
    else {
      if (run.length > 1) yield run;
      run = [];
    }
  }
  if (run.length > 1) yield run;
}

/** A run cut where two lines of one kind meet: names and posts take turns in each part. */
function turnsOf(run: readonly Line[]): (readonly Line[])[] {
  const parts: Line[][] = [];
  let open: Line[] = [];
  // "Presidência | Ana Lima | Presidente": beside posts a charge is the heading of a part.
  const isCharge = ({ read, title }: Line) => title !== null && isChargeLine(read.words[title.next - 1]);
  const heads = run.some((line) => line.title !== null && !isCharge(line));
  for (const line of run) {
    const last = open.at(-1);
    if (heads && isCharge(line)) {
      parts.push(open);
      open = [];
      continue;
    }
    if (last && (last.title === null) === (line.title === null)) {
      parts.push(open);
      open = [];
    }
    open.push(line);
  }
  return [...parts, open].filter((part) => part.length > 1);
}

const beginsWithName = (part: readonly Line[]) => part[0]?.title === null;

/** Where the first pair of a part begins: of an odd number of lines the first or the last one has no other half. */
function firstPair(part: readonly Line[], namesFirst: number): 0 | 1 {
  if (part.length % 2 === 0) return 0;
  const [first, second] = part;
  const byName = beginsWithName(part);
  // As in the rest of the document.
  if (namesFirst !== 0) return byName === namesFirst > 0 ? 0 : 1;
  // "OUR PEOPLE | Director | Ada Lind": a heading that reads like a name.
  if (byName) return first?.capitals && !part[2]?.capitals ? 1 : 0;
  // "Vorstand | Ada Lind | Präsidentin": a heading above people and their posts.
  return first?.heading && !part[2]?.heading && !second?.heading ? 1 : 0;
}

/** A page of posts most of which have no name beside them does not print who holds them. */
const MOST_ALONE = 3;
const FEWEST_POSTS = 8;
function hasPostsAlone(runs: readonly (readonly Line[])[], parts: readonly (readonly Line[])[]): boolean {
  const posts = runs.flat().filter(({ title }) => title !== null).length;
  const pairs = parts.reduce((sum, part) => sum + Math.floor(part.length / 2), 0);
  return posts >= FEWEST_POSTS && posts > MOST_ALONE * pairs;
}

/** A part that goes against so many times as many lines elsewhere is told of nobody: a firm's name that reads like a person's. */
const OUTVOTED = 6;
const isOutvoted = (part: readonly Line[], namesFirst: number) =>
  part.length % 2 === 0 &&
  beginsWithName(part) &&
  namesFirst < 0 &&
  Math.abs(namesFirst) + part.length >= OUTVOTED * part.length;

/**
 * A post on one line and a person on the next, either way round. Which of them stands first is told by the parts of the document
 * that leave no doubt: of "A, Chair, B, Treasurer" nobody is told the post of the next one. O(blocks).
 */
export function postsBesideNames(reading: Reading, byBlock: ReadonlyMap<number, ReadSentence>): Claim[] {
  const runs = [...runsOf(reading, byBlock)];
  const parts = runs.flatMap(turnsOf);
  let namesFirst = 0;
  for (const part of parts)
    if (part.length % 2 === 0) namesFirst += (beginsWithName(part) ? 1 : -1) * part.length;
  const claims: Claim[] = [];
  if (hasPostsAlone(runs, parts)) return claims;
  for (const part of parts.filter((one) => !isOutvoted(one, namesFirst)))
    for (let at = firstPair(part, namesFirst); at + 1 < part.length; at += 2) {
      const [one, other] = [part[at], part[at + 1]];
      const named = one?.name ? one : other;
      const title = one?.title ?? other?.title;
      if (!named?.name || !title) continue;
      claims.push(
        claimAbout(
          named.read,
          { name: named.name, title, from: 0, next: named.name.next },
          wordSpan(named.read.words, named.name.from, named.name.next),
          {
            office: title.office ?? reading.document.metadata.office,
            relation: "holds",
            role: "listed as",
            confidence: 0.65,
            reason: "a line with a post beside a line with a name",
          },
        ),
      );
    }
  return claims;
}
