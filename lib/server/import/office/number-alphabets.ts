import "server-only";

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));

const letters = (alphabets: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(alphabets).map(([format, alphabet]) => [format, [...alphabet]]));

const LATIN = range(0x61, 0x7a);
const RUSSIAN = `${range(0x430, 0x438) + range(0x43a, 0x449)}\u044b${range(0x44d, 0x44f)}`;
const GANADA = "가나다라마바사아자차카타파하";
const CHOSUNG = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
const AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const AIUEO_NARROW = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
const IROHA =
  "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
const IROHA_NARROW = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";
const THAI = `${range(0xe01, 0xe02)}\u0e04${range(0xe07, 0xe23)}\u0e25${range(0xe27, 0xe2e)}`;

/** Letters that number a list, in their order; after the last, each is doubled, then trebled. */
const ALPHABETS = letters({
  lowerLetter: LATIN,
  upperLetter: LATIN.toUpperCase(),
  russianLower: RUSSIAN,
  russianUpper: RUSSIAN.toUpperCase(),
  arabicAlpha: "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
  arabicAbjad: "أبجدهوزحطيكلمنسعفصقرشتثخذضغظ",
  hindiVowels: range(0x905, 0x914),
  hindiConsonants: range(0x915, 0x939),
  thaiLetters: THAI,
  chicago: "*†‡§",
  greekLower: "αβγδεζηθικλμνξοπρστυφχψω",
  greekUpper: "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
});
/** Letters and signs that begin again after the last. */
const CYCLES = letters({
  ganada: GANADA,
  chosung: CHOSUNG,
  aiueo: AIUEO_NARROW,
  aiueoFullWidth: AIUEO,
  iroha: IROHA_NARROW,
  irohaFullWidth: IROHA,
  ideographTraditional: "甲乙丙丁戊己庚辛壬癸",
  ideographZodiac: "子丑寅卯辰巳午未申酉戌亥",
});
/** Numbers that are signs of their own; beyond them figures are printed. */
const SIGNS = letters({
  decimalEnclosedCircle: range(0x2460, 0x2473),
  decimalEnclosedCircleChinese: range(0x2460, 0x2473),
  decimalEnclosedParen: range(0x2474, 0x2487),
  decimalEnclosedFullstop: range(0x2488, 0x249b),
  ideographEnclosedCircle: range(0x3280, 0x3289),
});
/** Word counts to here in letters, then from the first again. */
const LONGEST_RUN = 30;

/** A number from 1 as a letter or a sign of an alphabet, `null` where the format is none of these. */
export function letterNumber(number: number, format: string): string | null {
  const repeated = ALPHABETS.get(format);
  if (repeated) {
    const size = repeated.length;
    const at = (number - 1) % (size * LONGEST_RUN);
    return (repeated[at % size] ?? "").repeat(Math.floor(at / size) + 1);
  }
  const cycle = CYCLES.get(format);
  if (cycle) return cycle[(number - 1) % cycle.length] ?? null;
  const signs = SIGNS.get(format);
  if (signs) return signs[number - 1] ?? String(number);
  if (format === "ideographZodiacTraditional")
    return (
      (letterNumber(number, "ideographTraditional") ?? "") + (letterNumber(number, "ideographZodiac") ?? "")
    );
  if (format === "lowerPlaces") return placeLetters(number);
  if (format === "upperPlaces") return placeLetters(number).toUpperCase();
  if (format === "hebrew1") return hebrewNumeral(number);
  return format === "hebrew2" ? hebrewLetters(number) : null;
}

const HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";

/** Hebrew numerals: letters add up; 15 and 16 avoid the letters of the name of God. */
function hebrewNumeral(number: number): string {
  let rest = number % 1000;
  let numeral = "";
  for (; rest >= 400; rest -= 400) numeral += "ת";
  if (rest >= 100) numeral += HEBREW[17 + Math.floor(rest / 100)] ?? "";
  rest %= 100;
  if (rest === 15 || rest === 16) return `${numeral}ט${rest === 15 ? "ו" : "ז"}`;
  if (rest >= 10) numeral += HEBREW[8 + Math.floor(rest / 10)] ?? "";
  if (rest % 10 > 0) numeral += HEBREW[(rest % 10) - 1] ?? "";
  return numeral;
}

/** The letters of the alphabet; after the last it is written before the others. */
function hebrewLetters(number: number): string {
  const at = (number - 1) % (HEBREW.length * LONGEST_RUN);
  return "ת".repeat(Math.floor(at / HEBREW.length)) + (HEBREW[at % HEBREW.length] ?? "");
}

/** "a" to "z", "aa", "ab": letters that count as figures do, as OpenDocument has them. */
function placeLetters(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / LATIN.length))
    letters = LATIN.charAt((rest - 1) % LATIN.length) + letters;
  return letters;
}
