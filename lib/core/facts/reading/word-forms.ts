const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;
const isS = (code: number) => code === 0x73 || code === 0x53;

const dotted =
  /^(?:\p{L}\.)+\p{L}$|^(?:\p{Lu}|jr|sr|dr|mr|mrs|ms|gen|sen|rep|amb|lt|col|st|no|sept?|jan|feb|aug|oct|nov|dec)$/iu;
/** Posts as they are shortened, printed with a capital: "Dep. Asst. Sec." */
const shortPost = /^(?:Dir|Dep|Asst|Assoc|Sec|Pres|Treas|Exec|Coord|Supt)$/;
/** Longer words are no abbreviation that keeps its point. */
const LONGEST_DOTTED = 12;

/** "Sprecher*in", "Leiter:innen", "président·e", "Vorsitzende(r)", "director/a": endings of the other form of a noun, behind their mark. */
export const otherForm =
  /^(?:[*:_·•/](?:innen|in|[rnea]|es|as|ora|rices?|trices?|euses?|ères?)(?![\p{L}\p{N}])|\((?:innen|in|[rnea]|es|as|ora|rice|ne)\))/u;
export const SHORTEST_NOUN = 4;

const innerCapital = /^\p{Ll}\p{Lu}\p{Ll}/u;
/** "rOpenSci", "eHealth": a proper name whose second letter is the capital one. */
const isInnerCapital = (word: string, lower: string) =>
  word.length > 3 && word.charCodeAt(1) !== lower.charCodeAt(1) && innerCapital.test(word);

/** What a run of letters and joints is as a word, wherever it stands. */
export class WordForm {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Printed with "'s", which is no part of the text. */
  readonly possessive: boolean;
  /** What rules remember of it, see `remembered`. */
  readonly answers: number[] = [];
  #pointed: WordForm | null | undefined;

  constructor(
    /** As printed. */
    readonly raw: string,
    text = raw,
    possessive = false,
  ) {
    const lower = text.toLowerCase();
    this.text = text;
    this.lower = lower.includes("’") ? lower.replaceAll("’", "'") : lower;
    this.capital = text.charCodeAt(0) !== lower.charCodeAt(0) || isInnerCapital(text, lower);
    this.possessive = possessive;
  }

  /** The same with the point of an abbreviation, which it keeps; `null` of other words. */
  get pointed(): WordForm | null {
    if (this.#pointed === undefined) {
      const { text, raw, possessive } = this;
      const keeps = text.length <= LONGEST_DOTTED && (dotted.test(text) || shortPost.test(text));
      this.#pointed = keeps ? new WordForm(raw, `${text}.`, possessive) : null;
    }
    return this.#pointed;
  }
}

function makeForm(raw: string): WordForm {
  const { length } = raw;
  if (length > 2 && isS(raw.charCodeAt(length - 1)) && isApostrophe(raw.charCodeAt(length - 2)))
    return new WordForm(raw, withoutOther(raw, raw.slice(0, -2)), true);
  return new WordForm(raw, withoutOther(raw, raw));
}
/** The joint of "director/a" was read as one of the word. */
function withoutOther(raw: string, text: string): string {
  const slash = raw.length > SHORTEST_NOUN ? raw.lastIndexOf("/") : -1;
  return slash >= SHORTEST_NOUN && otherForm.test(raw.slice(slash)) ? raw.slice(0, slash) : text;
}

/** Longer words are seldom said twice. */
const LONGEST = 40;
/** Places of the table, a power of two. When half of them are taken, it begins anew. */
const PLACES = 0x10000;
/** So many places are looked at: whoever makes words that fall on one place makes them forgotten, and nothing slow. */
const TRIES = 8;
const table: (WordForm | undefined)[] = new Array(PLACES);
let taken = 0;

function stands(raw: string, text: string, start: number): boolean {
  for (let at = 0; at < raw.length; at++)
    if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A string of its own: a slice would hold the whole text that it was cut from. */
const copyOf = (slice: string): string => Array.from(slice).join("");

/**
 * The form of the word at `[start, end)` of a text. Texts say the same words again and again: each is looked at once, its strings
 * are shared, and of words met before none is made. O(length of the word).
 */
export function formAt(text: string, start: number, end: number): WordForm {
  const length = end - start;
  if (length > LONGEST) return makeForm(text.slice(start, end));
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const first = hash ^ (hash >>> 16);
  for (let tries = 0; tries < TRIES; tries++) {
    const place = (first + tries) & (PLACES - 1);
    const form = table[place];
    if (form === undefined) return remember(copyOf(text.slice(start, end)), place);
    if (form.raw.length === length && stands(form.raw, text, start)) return form;
  }
  return makeForm(text.slice(start, end));
}

function remember(raw: string, place: number): WordForm {
  if (taken >= PLACES / 2) {
    table.fill(undefined);
    taken = 0;
  }
  taken++;
  const made = makeForm(raw);
  table[place] = made;
  return made;
}

let questions = 0;
/** A question about a word in small letters that is asked once a form: an answer is a whole number. */
export function remembered(
  ask: (lower: string) => number,
): (word: { readonly form: WordForm; readonly lower: string }) => number {
  const question = questions++;
  return ({ form, lower }) => {
    // A rule may have made a word of another one.
    if (form.lower !== lower) return ask(lower);
    const known = form.answers[question];
    if (known !== undefined) return known;
    const answer = ask(lower);
    form.answers[question] = answer;
    return answer;
  };
}
