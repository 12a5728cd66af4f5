/** How a kind of text is written. */
export interface Kind {
  readonly syllables: readonly string[];
  /** What stands now and then between two words. */
  readonly signs: readonly string[];
  /** How sentences end; the first is the most frequent. */
  readonly stops: readonly string[];
  readonly space: string;
  readonly paragraph: string;
  /** Lines are broken after so many signs; 0: never. */
  readonly width: number;
}

const latinSigns =
  ", |; | (the |) |: |-|'s | “|” | 1,234 | $30 million | 5 % | September 27, 2013 | 27. September 2013 | J. R. Smith | e.g. | § 5 Abs. 2 | – | https://www.state.gov/g/prm | U.S. | 10:30 | « | » | [1] | 2013/14 "
    .split("|")
    .concat("\u00a0", "  ", "\n");

export const kinds: readonly Kind[] = [
  {
    syllables: "ra te mo lin du sca per ny vo for the of and to in a ment tion Sta Of".split(" "),
    signs: latinSigns,
    stops: [". ", ".” ", "? ", " Dr. ", "; "],
    space: " ",
    paragraph: "\n\n",
    width: 0,
  },
  {
    syllables: "ge der die und grü ßen für ción él ès l' d' Ge ver be Amt".split(" "),
    signs: latinSigns,
    stops: [".\n", ".» ", "! ", " bzw. ", " u.s.w.\n"],
    space: " ",
    paragraph: "\r\n\r\n",
    width: 80,
  },
  {
    syllables: [..."人口贩运问题特使办公室第条之法定者应当及"],
    signs: ["，", "、", "（", "）", "2013", "「", "」", " UN ", "\u3000", "🙂", "คำ", "①"],
    stops: ["。", "。」", "；", "！"],
    space: "",
    paragraph: "\n",
    width: 0,
  },
];

/** Repeats that make a word too long for what is done with most words. */
const LONG_WORD = 12;

/** Numbers that look random and are the same in every run (Lehmer 1951). */
function lehmer(seed: number): (below: number) => number {
  let state = seed * 7919 + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/**
 * Version 0 or 1 of a text of some paragraphs: they share most sentences; some are reworded, moved, split, dropped and
 * added.
 */
export function madeUpText(kind: Kind, seed: number, version: number, length: number): string {
  const paragraphs: string[] = [];
  const later: string[] = [];
  for (let p = 0; p < length; p++) {
    const sentences: string[] = [];
    for (let s = 0; s < 4; s++) {
      if (version === 1 && (p * 5 + s) % 23 === 0) continue;
      const number = seed * 1000 + p * 10 + s;
      const sentence = madeUpSentence(kind, number, version === 1 && number % 3 === 0);
      if (version === 1 && number % 19 === 0) later.push(sentence, sentence);
      else sentences.push(sentence);
      if (version === 1 && number % 17 === 0) sentences.push(madeUpSentence(kind, number + 500_000, false));
    }
    // A list: its lines are wrapped no further.
    if (p % 7 === 2) for (let s = 0; s < sentences.length; s += 2) sentences[s] = `\n- ${sentences[s]}`;
    const paragraph = wrapped(
      sentences.join(version === 1 && p % 11 === 0 ? kind.paragraph : ""),
      kind.width,
    );
    if (p % 9 === 4) paragraphs.push(p % 2 ? "— Article 5 —" : `${p}. ${p}.${kind.space}${p}`);
    if (version === 1 && p % 17 === 0) paragraphs.unshift(paragraph);
    else paragraphs.push(paragraph);
  }
  if (seed % 2 === 0) paragraphs.push(madeUpRows(kind, seed, version));
  paragraphs.push(later.join(""));
  return paragraphs.join(kind.paragraph);
}

/** Version 0 or 1 of what is known by its cells, labels and markers: tables of both kinds, labelled lines, items, crumbs. */
function madeUpRows(kind: Kind, seed: number, version: number): string {
  const random = lehmer(seed);
  const word = () =>
    `${kind.syllables[random(kind.syllables.length)]}${kind.syllables[random(kind.syllables.length)]}`;
  const lines: string[] = [];
  for (let row = 0; row < 12; row++) {
    const [name, other, value] = [word(), word(), random(9000)];
    const changed = version === 1 && row % 3 === 0 ? value + 1 : value;
    lines.push(
      `${name} ${other}\t${changed}\t${row % 4 === 0 ? "" : other}`,
      `| ${other} | ${name} | ${changed} |`,
      `${name} ${other}: ${version === 1 && row % 4 === 1 ? word() : other}`,
      `${other} ${changed} ${name}`,
      `${row + 1 + version}. ${name} ${other} ${word()}[${row + version}]`,
      `(${"abcdefghijkl".charAt(row)}) ${version === 1 ? name.toUpperCase() : name} ${other}`,
      `${name} » ${other} » ${word()}`,
    );
  }
  return lines.join("\n");
}

/** Version 0 or 1 of a sentence of about so many words. */
export function longSentence(kind: Kind, version: number, words: number): string {
  const parts: string[] = [];
  for (let seed = 1; seed < words / MEAN_LENGTH; seed++) {
    parts.push(madeUpSentence(kind, seed, version === 1 && seed % 4 === 0).replace(/[^\p{L}]+$/u, ""));
  }
  return parts.join(kind.space);
}

const SHORTEST = 6;
const MEAN_LENGTH = 16;

function madeUpSentence(kind: Kind, number: number, edited: boolean): string {
  const { syllables, signs, space, stops } = kind;
  const random = lehmer(number);
  const parts: string[] = [];
  const stop = stops[number % 4 === 1 ? random(stops.length) : 0] as string;
  for (let w = SHORTEST + random(2 * (MEAN_LENGTH - SHORTEST)); w > 0; w--) {
    let word = "";
    for (let k = 1 + random(3); k > 0; k--) word += syllables[random(syllables.length)];
    const at = random(7 * signs.length);
    const sign = at % 7 === 0 ? (signs[at / 7] as string) : space;
    if (edited && w % 9 === 3) word = w % 2 ? `${word}s` : "";
    if (w === 9 && number % 11 === 0) word = word.repeat(LONG_WORD);
    if (edited && (w % 13 === 5 || parts.length === 0)) word = word.toUpperCase();
    parts.push(word);
    if (w > 1) parts.push(edited && w % 11 === 7 ? (signs[number % signs.length] as string) : sign);
  }
  return parts.join("") + stop;
}

function wrapped(text: string, width: number): string {
  if (width === 0) return text;
  let column = 0;
  return text.replace(/ /g, (blank, at: number) => {
    if (at - column < width) return blank;
    column = at;
    return "\n";
  });
}
