import "server-only";
import { ANNEX_STYLE } from "@/lib/core/documents/comparison-annex";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf } from "@/lib/server/import/xml/xml-tree";
import type { NumberingInstance, WordNumbering } from "./word-numbering";
import type { WordStyle, WordStyles } from "./word-styles";
import { wordLength, wordNumber, wordSwitch, wordValue } from "./word-value";

/** What a paragraph is by its properties and its style. */
export interface ParagraphForm {
  readonly styles: readonly WordStyle[];
  readonly style: "title" | "quote" | "caption" | "contents" | "annex" | null;
  /** Heading level from 1, `null` where it is body text. */
  readonly outline: number | null;
  readonly list: {
    readonly instance: NumberingInstance;
    readonly level: number;
    readonly byStyle: boolean;
  } | null;
  /** How far its words stand from the margin, in twips. */
  readonly indent: number;
  /** The style that Word gives to what belongs to a list. */
  readonly listStyle: boolean;
  /** Its mark is deleted, moved away or hidden: its words go on in the next paragraph. */
  readonly joined: "deleted" | "hidden" | "run-in" | null;
}

const BODY_LEVEL = 9;

/** Reads a paragraph's properties (`w:pPr`); tracked changes of form are left aside, as the form in force is the new one. */
export function paragraphForm(
  properties: XmlElement | undefined,
  styles: WordStyles,
  numbering: WordNumbering,
): ParagraphForm {
  const chain = styles.chain(wordValue(properties, "w:pStyle"));
  const [own] = chain;
  const name = own?.name ?? "";
  const inherited = <Value>(read: (from: XmlElement | undefined) => Value | null): Value | null => {
    for (const from of [properties, ...chain.map(({ paragraph }) => paragraph)]) {
      const value = read(from);
      if (value !== null) return value;
    }
    return null;
  };
  const list = listOf(properties, chain, numbering);
  const level = list?.instance.levels[list.level];
  const indent =
    indentOf(properties) ?? indentOf(level?.paragraph) ?? inherited((from) => indentOf(from)) ?? 0;
  return {
    styles: chain,
    style: chain.map(styleKind).find((kind) => kind !== null) ?? null,
    outline: outlineOf(inherited, chain),
    list,
    indent,
    listStyle: chain.some((style) => /^list (?:paragraph|continue)/.test(style.name)) || /^list/.test(name),
    joined: joinOf(childOf(properties, "w:rPr")),
  };
}

function styleKind({ name }: WordStyle): ParagraphForm["style"] {
  if (name === "title") return "title";
  if (name === "quote" || name === "intense quote") return "quote";
  if (name === "caption") return "caption";
  if (name === ANNEX_STYLE) return "annex";
  return /^(?:toc \d|table of figures|table of authorities)$/.test(name) ? "contents" : null;
}

function outlineOf(
  inherited: (read: (from: XmlElement | undefined) => number | null) => number | null,
  chain: readonly WordStyle[],
): number | null {
  const level = inherited((from) => wordNumber(from, "w:outlineLvl"));
  if (level !== null) return level >= 0 && level < BODY_LEVEL ? level + 1 : null;
  const named = chain
    .map(({ name }) => /^heading ([1-9])$/.exec(name)?.[1])
    .find((digit) => digit !== undefined);
  return named === undefined ? null : Number(named);
}

/** `numId` and level are inherited apart; a style's level is the one that names the style. */
function listOf(
  properties: XmlElement | undefined,
  chain: readonly WordStyle[],
  numbering: WordNumbering,
): ParagraphForm["list"] {
  const own = childOf(properties, "w:numPr");
  const bringing = chain.find(
    ({ paragraph }) => wordValue(childOf(paragraph, "w:numPr"), "w:numId") !== null,
  );
  const ownId = wordValue(own, "w:numId");
  const instance = numbering.instance(ownId ?? wordValue(childOf(bringing?.paragraph, "w:numPr"), "w:numId"));
  if (!instance) return null;
  const linked = chain
    .map(({ id }) => instance.levels.findIndex((level) => level?.style === id))
    .find((at) => at >= 0);
  const byStyle = chain
    .map(({ paragraph }) => wordNumber(childOf(paragraph, "w:numPr"), "w:ilvl"))
    .find((at) => at !== null);
  const level = wordNumber(own, "w:ilvl") ?? linked ?? byStyle ?? 0;
  return instance.levels[level] ? { instance, level, byStyle: ownId === null } : null;
}

function indentOf(properties: XmlElement | undefined): number | null {
  const indent = childOf(properties, "w:ind")?.attributes;
  return wordLength(indent?.["w:left"] ?? indent?.["w:start"]);
}

function joinOf(mark: XmlElement | undefined): ParagraphForm["joined"] {
  if (childOf(mark, "w:del") ?? childOf(mark, "w:moveFrom")) return "deleted";
  if (wordSwitch(mark, "w:specVanish")) return "run-in";
  return wordSwitch(mark, "w:vanish") ? "hidden" : null;
}
