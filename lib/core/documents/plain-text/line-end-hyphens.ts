/** Hyphens that a line can end with: the one on the keyboard, U+2010 and the soft hyphen. */
const HYPHEN_AT_END = /[-\u2010\u00ad]$/u;
/** Enough of a line to see its last word; a paragraph that grows line by line is not searched anew each time. */
const LONGEST_WORD = 60;
const LONGEST_ADDRESS = 200;
const LAST_PART = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-\u2010]$/u;
const FIRST_PART = /^[\p{L}\p{M}’']+/u;
const WORDS = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;

/** An address of the web has the hyphens that it has: none was set by the typesetter. */
const ADDRESS_AT_END = /(?:^|[\s(<"“])(?:[a-z]{3,6}:\/\/|www\.)\S*[-\u2010]$/iu;
/** A part of one letter is not parted from its word: it is the midst of "software-as-a-service". */
const ONE_LETTER = /^[\p{L}\p{M}]$/u;

/** "short- and long-term", "Arbeits- und Sozialrecht": the hyphen stands for a part that comes later. */
const SUSPENDED =
  /^(?:and|or|to|und|oder|bzw|sowie|bis|et|ou|y|o|e|u|en|of|och|eller|og|oraz|i|lub)(?![\p{L}\p{M}'’-])/u;
/** First parts that keep their hyphen in front of a whole word. */
const FIRST_KEEPS =
  /^(?:self|non|well|cross|anti|vice|half|quasi|ex|all|so|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|first|second|third|user|decision|policy|evidence|risk|gender|rights|middle|nicht|sous|ouest|est|nord|sud|franco|anglo|socio|vis|peut|celui|celle|ceux)$/u;
/** … but only in front of these, because a syllable may end there as well ("short-age", "mid-dle", "ex-ample"). */
const FIRST_NEEDS_SECOND = /^(?:ex|mid|long|short|high|low|full|part|co|all|so|one|ten|e|human|state|est)$/u;
const CO_JOINED = /^(?:op|ord|ef|inc)/u;
/** Second parts of compounds that are written with a hyphen. */
const SECOND_KEEPS =
  /^(?:term|based|related|sector|cutting|border|wide|level|levels|income|scale|standing|lasting|minister|ministers|president|presidents|led|driven|specific|oriented|free|friendly|known|being|called|time|year|years|old|day|up|ups|down|off|offs|in|out|to|by|of|making|makers|maker|building|sharing|setting|keeping|effective|efficient|sensitive|neutral|intensive|profit|profits|chair|chairs|chaired|chairman|founder|author|authors|financing|financed|funded|sponsor|sponsored|owned|wing|range|risk|quality|ranking|speed|tech|held|established|defined|designed|trained|equipped|placed|funded|third|thirds|fifth|half|quarter|être|ci|là|même|mêmes)$/u;
/** Second parts that make a word uncertain in Russian and Ukrainian: "какими-либо". */
const UNCERTAIN = /^(?:либо|нибудь|небудь)$/u;
/** What is no word of its own: with this behind it a hyphen was set by the typesetter. */
const TAIL =
  /^(?:y|[^aeiouyäöüáéíóúàèìòùâêîôûœæ]+|(?:[bcdfghklmnpqrstvwxz]|ch|qu|gr|tr|ph|th)?(?:tion|sion|cion|ción|zione|ment|mente|ness|ship|ing|ings|ity|ities|ties|ty|ble|bles|bly|bility|able|ably|ible|ance|ances|ence|ences|ancy|ency|ally|ture|tures|ation|ations|ition|itions|ative|itive|tive|sive|ical|ically|ous|ously|ful|fully|less|ers?|ed|ly|age|ages|al|ial|ional|ually|ary|ery|ory|ories|aries|ist|ists|ism|ize|ized|ise|ised|fied|fy|fies|dom|hood|ung|ungen|heit|keit|lich|liche|lichen|licher|isch|ische|ischen|schaft|schaften|tät|täten|en|er|em|es|ique|iques|eur|eurs|euse|aire|aires|eux|euse|té|tés|ées?|és?|ées|idad|idades|ado|ados|ada|adas|ando|iendo|ario|arios|mento|tional|tions|sions|tive|tives|sive|ment|ments|nal|nals|tor|tors|ter|ters|der|ders|ner|ners|tic|tics|cial|tial|cian|cians|gram|grams|gramme|grammes|mation|bility|bilities|ibility|ibilities|sibility|sibilities|ality|alities|palities|nization|nisation|mendation|mendations))$/u;
/** First halves of words that are written as one, though both halves are words. */
const CLOSED =
  /^(?:with|how|there|here|where|under|over|out|up|every|some|any|what|when|who|them|him|her|it|our|your|my|in|on|can|for|fore|after|back|down|else|never|none|al|further|more|other|mean|an|be|to|through)$/u;
/** Beginnings that stand before a word and are no word themselves: "inter-national" is set apart by the line alone. */
const BOUND =
  /^(?:inter|intra|trans|super|under|over|sub|pre|pro|re|de|dis|un|mis|con|com|per|ad|ab|im|in|en|em|er|ver|be|ent|zer|ge|ab|an|auf|aus|bei|ein|mit|nach|vor|zu)$/u;

/**
 * Decides at the ends of lines whether a hyphen was set by the typesetter (and goes) or belongs to the word. In this order:
 * the same word elsewhere in the document, joined or with its hyphen; figures and capitals behind it, which keep it; parts
 * that are known to keep it, or to be no words of their own; two words of the document, which are a compound; then the
 * habit of the text: one that divides words anywhere does it everywhere.
 *
 * For everything that comes in lines of a fixed width: PDF, plain text, e-mail. Linear in the length of the lines.
 */
export class LineEndHyphens {
  private readonly words = new Map<string, number>();
  /** Whether this text divides words at the ends of its lines. */
  private readonly divides: boolean;
  /** Whether dividing hyphens are told from others by their character (U+2010 or soft against "-"). */
  private readonly ownSign: boolean;

  /** @param lines the text in its order, one entry a line, with the hyphens at their ends. */
  constructor(lines: readonly string[]) {
    let inner2010 = 0;
    let ends2010 = 0;
    for (const [at, line] of lines.entries()) {
      for (const [found] of line.matchAll(WORDS)) {
        const end = line.endsWith("-") || line.endsWith("\u2010");
        // The last word of a line that ends with a hyphen is a part of one; so is the first of the next.
        const partial = end && line.length - 1 - found.length === line.lastIndexOf(found);
        if (found.includes("\u2010")) inner2010++;
        if (!partial) this.count(found);
      }
      if (line.endsWith("\u2010")) ends2010++;
      // The part behind a hyphen is no word of the document either.
      const above = lines[at - 1];
      const first = above && HYPHEN_AT_END.test(above) ? FIRST_PART.exec(line)?.[0] : undefined;
      if (first) this.count(first, -1);
    }
    this.ownSign = ends2010 > 0 && inner2010 === 0;
    this.divides = lines.some((line, at) => {
      const parts = this.parts(line, lines[at + 1] ?? "");
      return parts !== null && this.wasDivided(parts) === true;
    });
  }

  /** The two lines as one text. */
  join(line: string, next: string): string {
    if (!HYPHEN_AT_END.test(line.slice(-1))) return `${line} ${next}`;
    if (line.endsWith("\u00ad")) return line.slice(0, -1) + next;
    // A dash with white space before it is no hyphen.
    if (!/[\p{L}\p{M}\p{N}.)’'"”]$/u.test(line.slice(-LONGEST_WORD, -1)) || !/^[\p{L}\p{N}(“"]/u.test(next))
      return `${line} ${next}`;
    if (ADDRESS_AT_END.test(line.slice(-LONGEST_ADDRESS))) return line + next;
    const parts = this.parts(line, next);
    if (parts && this.isDivision(parts, line)) return line.slice(0, -1) + next;
    if (SUSPENDED.test(next)) return `${line} ${next}`;
    return line + next;
  }

  private isDivision(parts: Parts, line: string): boolean {
    const sure = this.wasDivided(parts);
    if (sure !== null) return sure;
    if (this.ownSign) return line.endsWith("\u2010");
    return line.endsWith("\u2010") || this.divides;
  }

  /** What the two parts say; `null` where they leave it open. */
  private wasDivided({ before, after, suspended }: Parts): boolean | null {
    const joined = this.words.get(before + after) ?? 0;
    const hyphenated = this.words.get(`${before}-${after}`) ?? 0;
    if (joined !== hyphenated) return joined > hyphenated;
    if (suspended || UNCERTAIN.test(after)) return false;
    if (TAIL.test(after) || (before === "co" && CO_JOINED.test(after))) return true;
    if (FIRST_NEEDS_SECOND.test(before) ? SECOND_KEEPS.test(after) : FIRST_KEEPS.test(before)) return false;
    if (ONE_LETTER.test(before)) return false;
    if (BOUND.test(before)) return true;
    if (SECOND_KEEPS.test(after) && this.isWord(before)) return false;
    if (!CLOSED.test(before) && this.isWord(before) && this.isWord(after)) return false;
    return null;
  }

  private isWord(part: string): boolean {
    return part.length > 2 && (this.words.get(part) ?? 0) > 0;
  }

  private count(word: string, by = 1): void {
    const key = word.toLowerCase().replace(/\u2010/g, "-");
    this.words.set(key, (this.words.get(key) ?? 0) + by);
    // Parts of a compound are words too: "policy-makers" shows both.
    if (key.includes("-") && by > 0) for (const part of key.split("-")) this.count(part);
  }

  /** The parts of a word that may have been divided: small letters behind the hyphen, or capitals throughout. */
  private parts(line: string, next: string): Parts | null {
    const before = LAST_PART.exec(line.slice(-LONGEST_WORD))?.[1];
    const after = FIRST_PART.exec(next.slice(0, LONGEST_WORD))?.[0];
    if (!before || !after) return null;
    const small = /^\p{Ll}/u.test(after);
    const capitals = /^[\p{Lu}\p{M}]{2,}$/u.test(before) && /^[\p{Lu}\p{M}]{2,}$/u.test(after);
    if (!small && !capitals && /^\p{Lu}/u.test(after)) return null;
    return { before: before.toLowerCase(), after: after.toLowerCase(), suspended: SUSPENDED.test(next) };
  }
}

interface Parts {
  readonly before: string;
  readonly after: string;
  readonly suspended: boolean;
}
