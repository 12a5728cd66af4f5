import "server-only";
import type { ListCounters } from "@/lib/server/import/office/list-counters";
import type { ListInstance, ListLevel } from "@/lib/server/import/office/list-level";
import { formatNumber } from "@/lib/server/import/office/number-format";
import { signOf } from "@/lib/server/import/office/symbol-characters";
import type { WordNumbering } from "./word-numbering";

/** The list and heading level of the paragraph that a field stands in. */
export interface FieldPlace {
  readonly list: { readonly instance: ListInstance; readonly level: number } | null;
  readonly outline: number | null;
}

const WORD_LEVELS = 9;

/** The lists that LISTNUM knows without a definition in the file. */
const BUILT_IN: Readonly<Record<string, readonly (readonly [format: string, text: string])[]>> = {
  numberdefault: [
    ["decimal", "%1)"],
    ["lowerLetter", "%2)"],
    ["lowerRoman", "%3)"],
    ["decimal", "(%4)"],
    ["lowerLetter", "(%5)"],
    ["lowerRoman", "(%6)"],
    ["decimal", "%7."],
    ["lowerLetter", "%8."],
    ["lowerRoman", "%9."],
  ],
  outlinedefault: [
    ["upperRoman", "%1."],
    ["upperLetter", "%2."],
    ["decimal", "%3."],
    ["lowerLetter", "%4)"],
    ["decimal", "(%5)"],
    ["lowerLetter", "(%6)"],
    ["lowerRoman", "(%7)"],
    ["lowerLetter", "(%8)"],
    ["lowerRoman", "(%9)"],
  ],
  legaldefault: Array.from({ length: WORD_LEVELS }, (_, at): [string, string] => [
    "decimal",
    `${Array.from({ length: at + 1 }, (__, digit) => `%${digit + 1}`).join(".")}.`,
  ]),
};
const FORMATS: Readonly<Record<string, string>> = {
  arabic: "decimal",
  alphabetic: "lowerLetter",
  roman: "lowerRoman",
  ordinal: "ordinal",
  cardtext: "cardinalText",
  ordtext: "ordinalText",
  hex: "hex",
  arabicdash: "numberInDash",
};

/** Works out fields whose numbers Word does not keep in the file: LISTNUM, AUTONUM and its kin, SEQ without a result, SYMBOL. */
export class FieldNumbers {
  private readonly sequences = new Map<string, number>();
  private readonly automatic = new Map<string, number[]>();
  private readonly builtIn = new Map<string, ListInstance>();

  constructor(
    private readonly numbering: WordNumbering,
    private readonly counters: ListCounters,
  ) {}

  /** What a field without words of its own prints; `null` where it prints nothing or is not known. */
  printed(code: string, place: FieldPlace): string | null {
    const [, name = "", rest = ""] = /^\s*([a-z=]+)\s*([\s\S]*)$/i.exec(code) ?? [];
    switch (name.toUpperCase()) {
      case "LISTNUM":
        return this.listNumber(rest, place);
      case "AUTONUM":
      case "AUTONUMLGL":
      case "AUTONUMOUT":
        return this.automaticNumber(name.toUpperCase(), rest, place);
      case "SEQ":
        return this.sequence(rest);
      case "SYMBOL":
        return symbol(rest);
      case "MACROBUTTON":
      case "GOTOBUTTON":
        return /^\S+\s+([\s\S]*)$/.exec(rest)?.[1]?.trim() ?? null;
      default:
        return null;
    }
  }

  private listNumber(rest: string, place: FieldPlace): string | null {
    const named = /^\s*(?:"([^"]*)"|([^\s\\]+))/.exec(rest);
    const name = (named?.[1] ?? named?.[2] ?? "").toLowerCase();
    const own = place.list?.instance;
    const list =
      (name ? this.numbering.named(name) : own) ??
      this.builtInList(Object.hasOwn(BUILT_IN, name) ? name : "numberdefault");
    const given = Number(/\\l\s*"?(\d)/i.exec(rest)?.[1] ?? Number.NaN);
    // In a paragraph of the same list a field counts one level deeper, unless it says where.
    const level = given >= 1 ? given - 1 : own === list ? (place.list?.level ?? 0) + 1 : 0;
    const start = Number(/\\s\s*"?(\d+)/i.exec(rest)?.[1] ?? Number.NaN);
    if (!list.levels[level]) return null;
    return this.counters.next(list, level, { start: Number.isSafeInteger(start) ? start : null });
  }

  private builtInList(name: string): ListInstance {
    const known = this.builtIn.get(name);
    if (known) return known;
    const levels = (BUILT_IN[name] ?? []).map(
      ([format, text]): ListLevel => ({
        format,
        text,
        custom: "",
        start: 1,
        legal: false,
        restart: null,
        font: null,
      }),
    );
    const list = {
      id: `field ${name}`,
      abstract: `field ${name}`,
      levels,
      startOverrides: new Map<number, number>(),
    };
    this.builtIn.set(name, list);
    return list;
  }

  /** These count paragraphs of each heading level; body text counts below all headings. */
  private automaticNumber(name: string, rest: string, place: FieldPlace): string {
    const level = (place.outline ?? WORD_LEVELS + 1) - 1;
    const counts = this.automatic.get(name) ?? [];
    this.automatic.set(name, counts);
    counts[level] = (counts[level] ?? 0) + 1;
    counts.length = level + 1;
    const separator = /\\s\s*"?([^\s"])/i.exec(rest)?.[1] ?? ".";
    const own = counts[level] ?? 1;
    if (name === "AUTONUM") {
      const format = /\\\*\s*([a-z]+)/i.exec(rest)?.[1] ?? "";
      return inFieldFormat(own, format) + separator;
    }
    if (name === "AUTONUMLGL")
      return counts.filter((count) => count !== undefined).join(".") + (/\\e\b/i.test(rest) ? "" : separator);
    const [format, text] = BUILT_IN.outlinedefault?.[Math.min(level, WORD_LEVELS - 1)] ?? ["decimal", "%1."];
    return text.replace(/%\d/, formatNumber(own, format));
  }

  private sequence(rest: string): string | null {
    const name = /^"?([^\s"\\]+)/.exec(rest)?.[1]?.toLowerCase();
    if (!name) return null;
    const reset = /\\r\s*"?(\d+)/i.exec(rest)?.[1];
    const before = this.sequences.get(name) ?? 0;
    const number = reset !== undefined ? Number(reset) : /\\c\b/i.test(rest) ? before : before + 1;
    this.sequences.set(name, number);
    if (/\\h\b/i.test(rest)) return null;
    return inFieldFormat(number, /\\\*\s*([a-z]+)/i.exec(rest)?.[1] ?? "");
  }
}

function inFieldFormat(number: number, name: string): string {
  const format = FORMATS[name.toLowerCase()] ?? "decimal";
  // "ROMAN" and "ALPHABETIC" are the capitals of "roman" and "alphabetic".
  const upper = /^(?:ROMAN|ALPHABETIC)$/.test(name);
  return upper ? formatNumber(number, format).toUpperCase() : formatNumber(number, format);
}

function symbol(rest: string): string | null {
  const [, hex, decimal] = /^\s*(?:0x([\da-f]+)|(\d+))/i.exec(rest) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (!Number.isSafeInteger(code) || code < 32 || code > 0xffff) return null;
  const [, quoted, plain] = /\\f\s*(?:"([^"]+)"|(\S+))/i.exec(rest) ?? [];
  return signOf(quoted ?? plain ?? "", code) ?? String.fromCodePoint(code);
}
