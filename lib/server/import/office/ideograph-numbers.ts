import "server-only";

interface Script {
  /** 0 to 9. */
  readonly digits: string;
  /** Ten, hundred, thousand, ten thousand. */
  readonly units: string;
  /** The sign between a thousand and units where places between are empty; "" where none is written. */
  readonly gap: string;
  /** Up to which unit (of `units`, from 1) the first "one" is not written: "十一", "百五". */
  readonly bare: number;
  /** From a hundred on digits stand for themselves: "一○○". */
  readonly digitsFrom?: number;
}

const CHINESE = "○一二三四五六七八九";
const SCRIPTS: Readonly<Record<string, Script>> = {
  chineseCounting: { digits: CHINESE, units: "十", gap: "", bare: 1, digitsFrom: 100 },
  taiwaneseCounting: { digits: CHINESE, units: "十", gap: "", bare: 1, digitsFrom: 100 },
  chineseCountingThousand: { digits: CHINESE, units: "十百千万", gap: "零", bare: 1 },
  taiwaneseCountingThousand: { digits: CHINESE, units: "十百千萬", gap: "零", bare: 1 },
  japaneseCounting: { digits: "〇一二三四五六七八九", units: "十百千万", gap: "", bare: 3 },
  koreanCounting: { digits: "영일이삼사오육칠팔구", units: "십백천만", gap: "", bare: 3 },
  chineseLegalSimplified: { digits: "零壹贰叁肆伍陆柒捌玖", units: "拾佰仟萬", gap: "零", bare: 0 },
  ideographLegalTraditional: { digits: "零壹貳參肆伍陸柒捌玖", units: "拾佰仟萬", gap: "零", bare: 0 },
  japaneseLegal: { digits: "零壱弐参四伍六七八九", units: "拾百阡萬", gap: "", bare: 0 },
};
/** Figures in other scripts, place by place. */
const FIGURES: Readonly<Record<string, string>> = {
  ideographDigital: "〇一二三四五六七八九",
  japaneseDigitalTenThousand: "〇一二三四五六七八九",
  taiwaneseDigital: CHINESE,
  koreanDigital: "영일이삼사오육칠팔구",
  koreanDigital2: "零一二三四五六七八九",
  decimalFullWidth: "０１２３４５６７８９",
  decimalFullWidth2: "０１２３４５６７８９",
  hindiNumbers: "०१२३४५६७८९",
  thaiNumbers: "๐๑๒๓๔๕๖๗๘๙",
};
const VIETNAMESE = "không một hai ba bốn năm sáu bảy tám chín".split(" ");
const THAI = "ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า".split(" ");
const KOREAN_ONES = " 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉".split(" ");
const KOREAN_TENS = " 열 스물 서른 마흔 쉰 예순 일흔 여든 아흔".split(" ");

/** A number from 1 in the figures or number words of an Asian script, `null` where the format is none of these. */
export function ideographNumber(number: number, format: string): string | null {
  const figures = Object.hasOwn(FIGURES, format) ? FIGURES[format] : undefined;
  if (figures !== undefined) return inFigures(number, figures);
  const script = Object.hasOwn(SCRIPTS, format) ? SCRIPTS[format] : undefined;
  if (script) return inScript(number, script);
  if (number > 99) return null;
  if (format === "koreanLegal")
    return (KOREAN_TENS[Math.floor(number / 10)] ?? "") + (KOREAN_ONES[number % 10] ?? "");
  if (format === "vietnameseCounting") return vietnamese(number);
  return format === "thaiCounting" ? thai(number) : null;
}

function inFigures(number: number, figures: string): string {
  const signs = [...figures];
  return [...String(number)].map((digit) => signs[Number(digit)] ?? digit).join("");
}

function inScript(number: number, script: Script): string {
  if (number >= (script.digitsFrom ?? 100_000)) return inFigures(number, script.digits);
  const digits = [...script.digits];
  const places = [...String(number)].map(Number);
  let words = "";
  let empty = false;
  for (const [at, digit] of places.entries()) {
    const power = places.length - 1 - at;
    if (digit === 0) {
      empty = true;
      continue;
    }
    if (empty && words) words += script.gap;
    empty = false;
    const bare = digit === 1 && power >= 1 && power <= script.bare && at === 0;
    words += (bare ? "" : (digits[digit] ?? "")) + (power > 0 ? (script.units[power - 1] ?? "") : "");
  }
  return words;
}

function vietnamese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return VIETNAMESE[ones] ?? "";
  const last =
    ones === 0 ? "" : ones === 5 ? " lăm" : tens > 1 && ones === 1 ? " mốt" : ` ${VIETNAMESE[ones] ?? ""}`;
  return (tens === 1 ? "mười" : `${VIETNAMESE[tens] ?? ""} mươi`) + last;
}

function thai(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const first = tens === 0 ? "" : tens === 1 ? "สิบ" : tens === 2 ? "ยี่สิบ" : `${THAI[tens] ?? ""}สิบ`;
  if (ones === 0) return first;
  return first + (ones === 1 && tens > 0 ? "เอ็ด" : (THAI[ones] ?? ""));
}
