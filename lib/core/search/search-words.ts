import type { Range } from "@/lib/core/text/range";

/** One place of a text that a search can find. */
export interface SearchWord extends Range {
  /** What it is found by as written: small letters, no accents. The first is the word itself. */
  readonly forms: readonly string[];
  /** In small letters with its accents, for stemming; `null` for numbers and for signs of scripts that do not part words. */
  readonly spelling: string | null;
  /** Where it is a part of one written compound ("non-governmental"): the compound in one word, and of how many parts. */
  readonly compound?: { readonly joined: string; readonly spelling: string; readonly parts: number };
}

/** Scripts written without blanks: each sign is a word, found alone and with its neighbour. */
const UNPARTED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const SIGN = `[${UNPARTED}]`;
const INNER = `(?:(?!${SIGN})[\\p{L}\\p{N}\\p{M}\\p{Cf}])`;
const TOKEN = new RegExp(
  `${SIGN}\\p{M}*|(?!${SIGN})[\\p{L}\\p{N}]${INNER}*(?:[-\\u2010\\u2011'’.,/&]${INNER}+)*`,
  "gu",
);
const PARTS = new RegExp(`${INNER}+`, "gu");
/** "U.S", "e.g", "D.C": single letters parted by full stops. */
const INITIALS = /^\p{L}(?:\.\p{L}){1,7}$/u;
const NUMBER = /^\p{N}+(?:[.,]\p{N}+)+$/u;
/** Marks of these scripts are vowels and stay. */
const KEEPS_MARKS = /[\u0900-\u1aff]/;
/** Letters that have no accent to take off, and how they are typed without them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ى: "ي",
  ة: "ه",
  ـ: "",
};
/** A compound of more parts is a path or a list. */
const MOST_PARTS = 4;
/** UTF-16 units of one form; PostgreSQL refuses a lexeme of 2 KB, and nobody types one. */
const LONGEST = 120;

/** Most words of most texts: nothing in them has to be taken off. */
const UNADORNED = /^[A-Za-z0-9]+$/;
const SMALL_LETTERS = /^[a-z]+$/;

/** A word as it is compared: small letters, no accents, digits of one kind. */
export function foldForSearch(word: string): string {
  if (UNADORNED.test(word)) return word.toLowerCase().slice(0, LONGEST);
  const plain = word
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKD")
    .toLowerCase();
  const bare = KEEPS_MARKS.test(plain) ? plain.normalize("NFKC") : plain.replace(/\p{M}/gu, "");
  return bare.replace(/[ßæœøłđðþıىةـ]/gu, (letter) => PLAIN[letter] ?? letter).slice(0, LONGEST);
}

/**
 * The words of a text in order, each with the forms it is found by. Names stay findable as they are written: "U.S." is "us",
 * too, and, where all letters are capitals, "^us"; "CdeBaca" is also "baca"; of "non-governmental" the parts and the whole.
 * "3,000" is 3000. Linear; UTF-16 units.
 */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  let signEnd = -1;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const end = index + token.length;
    if (isSign(token)) {
      const sign = foldForSearch(token);
      // A sign with the one before it stands where the pair begins.
      const last = words.at(-1);
      if (last && signEnd === index)
        words[words.length - 1] = { ...last, forms: [...last.forms, `${last.forms[0]}${sign}`] };
      words.push({ start: index, end, forms: [sign], spelling: null });
      signEnd = end;
    } else if (INITIALS.test(token)) {
      words.push(wordOf(token.replaceAll(".", ""), index, end));
    } else if (NUMBER.test(token)) {
      words.push({ start: index, end, forms: [foldForSearch(plainNumber(token))], spelling: null });
    } else words.push(...partsOf(token, index));
  }
  return words;
}

const startsUnparted = new RegExp(`^${SIGN}`, "u");
const isSign = (token: string) => startsUnparted.test(token);

/** Separators of thousands go, the decimal one is a point: "3,000" and "3.000" are 3000, "1,5" is 1.5. */
const plainNumber = (token: string) => token.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, "").replaceAll(",", ".");

function wordOf(written: string, start: number, end: number): SearchWord {
  const forms = [foldForSearch(written)];
  if (SMALL_LETTERS.test(written)) return { start, end, forms, spelling: written };
  const inner = /(?<=\p{Ll})\p{Lu}\p{L}+$/u.exec(written.slice(0, LONGEST))?.[0];
  if (inner) forms.push(foldForSearch(inner));
  const capitals = /^(\p{Lu}[\p{Lu}\p{N}]{1,3})s?$/u.exec(written)?.[1];
  if (capitals) {
    const folded = foldForSearch(capitals);
    forms.push(`^${folded}`);
    if (folded !== forms[0]) forms.push(folded);
  }
  const spelling = /\p{N}/u.test(written)
    ? null
    : written
        .replace(/\p{Cf}/gu, "")
        .normalize("NFC")
        .toLowerCase();
  return { start, end, forms, spelling };
}

function partsOf(token: string, from: number): SearchWord[] {
  if (UNADORNED.test(token)) return [wordOf(token, from, from + token.length)];
  const parts = Array.from(token.matchAll(PARTS), ({ 0: part, index }) =>
    wordOf(part, from + index, from + index + part.length),
  );
  const isCompound =
    parts.length > 1 && parts.length <= MOST_PARTS && /^[\p{L}\p{M}\p{Cf}\-‐‑'’&]+$/u.test(token);
  if (!isCompound) return parts;
  const whole = token.replace(/[-‐‑'’&]/gu, "");
  const spelling = whole
    .replace(/\p{Cf}/gu, "")
    .normalize("NFC")
    .toLowerCase();
  const compound = { joined: foldForSearch(whole), spelling, parts: parts.length };
  return parts.map((part) => ({ ...part, compound }));
}
