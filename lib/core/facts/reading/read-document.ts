import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { findDates, type WrittenDate } from "@/lib/core/documents/dates/find-dates";
import { findQuantities, type Quantity } from "@/lib/core/facts/figures/find-quantities";
import { mayBeNumber } from "@/lib/core/facts/figures/may-be-number";
import type { Holder } from "@/lib/core/facts/leadership/holder";
import type { Name } from "@/lib/core/facts/names/build-name";
import { findNames } from "@/lib/core/facts/names/find-names";
import { rememberNames } from "@/lib/core/facts/names/read-name";
import type { Range } from "@/lib/core/text/range";
import { blankNoteMarks } from "./blank-note-marks";
import { blankParties } from "./blank-parties";
import { readWords, type Word } from "./read-words";
import { type Sentence, splitSentences } from "./split-sentences";

/** A sentence all in capitals ("YOU AGREE THAT …") has no capitalised names; a short line ("MINISTRY OF LAW") may be one. */
const isShouted = (text: string) =>
  text.length > 60 && !threeSmall.test(text.slice(0, 400)) && threeCapitals.test(text.slice(0, 400));
const threeSmall = /\p{Ll}{3}/u;
const threeCapitals = /\p{Lu}{3}/u;

/** What stands in brackets may have been taken out of the words. */
const bracket = /[([]/;
/** Whether a text holds a number, by its words: most sentences hold none, and the pattern need not be tried at each of their letters. */
const mayCount = ({ text, words, lang }: ReadSentence): boolean =>
  (lang !== null && lang !== "en") || bracket.test(text) || words.some(mayBeNumber);

/** A sentence with its words, names and numbers, each read once and only when a rule asks. */
export class ReadSentence {
  readonly sentence: Sentence;
  /** The person spoken of before this sentence, whom its "she" means; set by who reads the sentences in order. */
  antecedent: Holder | null = null;
  /** Surname → full name of whom the text has named before; set likewise. */
  surnames: ReadonlyMap<string, string> | null = null;
  /** Person → the post that the text told of them before; set likewise. */
  posts: ReadonlyMap<string, { readonly title: string | null; readonly office: string | null }> | null = null;
  #words: readonly Word[] | null = null;
  #names: readonly Name[] | null = null;
  #shouted: boolean | null = null;
  #quantities: readonly Quantity[] | null = null;
  #dates: readonly WrittenDate[] | null = null;

  /** BCP 47 primary language of the text, `null` where it is not known. */
  readonly lang: string | null;

  constructor(sentence: Sentence, lang: string | null = null) {
    this.sentence = sentence;
    this.lang = lang?.toLowerCase().split("-")[0] ?? null;
  }

  get text(): string {
    return this.sentence.text;
  }

  get words(): readonly Word[] {
    if (this.#words === null) {
      this.#words = readWords(blankParties(blankNoteMarks(this.sentence.text)), this.sentence.start);
      rememberNames(this.#words);
    }
    return this.#words;
  }

  /** Whether it stands all in capitals, which then say nothing of names. */
  get shouted(): boolean {
    this.#shouted ??= isShouted(this.sentence.text);
    return this.#shouted;
  }

  get names(): readonly Name[] {
    this.#names ??= this.shouted ? [] : findNames(this.words);
    return this.#names;
  }

  /** The last name that ends before word `at`, if `fits`; looks at the three names nearest. O(log names). */
  nameBefore(at: number, fits: (name: Name) => boolean): Name | null {
    const { names } = this;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.to ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    for (let back = low - 1; back >= Math.max(0, low - 3); back--) {
      const name = names[back];
      if (name && fits(name)) return name;
    }
    return null;
  }

  /** The first name that begins at word `at` or behind it, if `fits`; looks at the three names nearest. O(log names). */
  nameFrom(at: number, fits: (name: Name) => boolean): Name | null {
    const { names } = this;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.from ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    for (let next = low; next < Math.min(names.length, low + 3); next++) {
      const name = names[next];
      if (name && fits(name)) return name;
    }
    return null;
  }

  /** Dates written in it, with offsets of the sentence's text. */
  get dates(): readonly WrittenDate[] {
    this.#dates ??= findDates(this.sentence.text, { lang: this.lang ?? "en" });
    return this.#dates;
  }

  /** Offsets are of the sentence's text. */
  get quantities(): readonly Quantity[] {
    this.#quantities ??= mayCount(this) ? findQuantities(blankNoteMarks(this.sentence.text), this.lang) : [];
    return this.#quantities;
  }
}

/** A document as the rules of facts read it: its own sentences, and the long forms of its short names. */
export interface Reading {
  readonly document: CanonicalDocument;
  readonly sentences: readonly ReadSentence[];
  /** Short name → name as printed with it: "CDP" → "Bureau of Cyberspace and Digital Policy". */
  readonly longForms: ReadonlyMap<string, string>;
}

/** Reads a document once for all rules. O(length). */
export function readDocument(document: CanonicalDocument): Reading {
  const sentences = splitSentences(document).map((sentence) => new ReadSentence(sentence, document.lang));
  const longForms = new Map<string, string>();
  for (const sentence of sentences)
    if (sentence.text.includes("("))
      for (const name of sentence.names)
        if (name.abbreviation !== null && !longForms.has(name.abbreviation))
          longForms.set(name.abbreviation, name.name);
  return { document, sentences, longForms };
}

/** The most a quote may hold; of longer sentences it is a window round the focus, cut at words. */
const LONGEST_QUOTE = 600;

/** The range that proves a fact: its sentence, or a window of it where the sentence is very long. O(longestQuote). */
export function quoteRange(sentence: Sentence, focus: Range): Range {
  if (sentence.end - sentence.start <= LONGEST_QUOTE) return { start: sentence.start, end: sentence.end };
  const room = Math.floor((LONGEST_QUOTE - Math.min(focus.end - focus.start, LONGEST_QUOTE)) / 2);
  let start = Math.max(sentence.start, focus.start - room);
  let end = Math.min(sentence.end, focus.end + room);
  const at = (offset: number) => sentence.text.charAt(offset - sentence.start);
  while (start > sentence.start && start < focus.start && !/\s/.test(at(start - 1))) start++;
  while (end < sentence.end && end > focus.end && !/\s/.test(at(end))) end--;
  while (end > focus.end && /\s/.test(at(end - 1))) end--;
  return { start, end };
}
