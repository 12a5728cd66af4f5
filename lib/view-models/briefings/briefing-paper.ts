import type {
  BriefingItemView,
  BriefingQuoteView,
  BriefingView,
  CitedVersionView,
} from "@/lib/contracts/briefing-view";
import { isolated } from "@/lib/core/text/isolated";
import { sourceFacts } from "@/lib/view-models/exports/evidence-card";
import { sayStanding } from "./say-standing";

/** One side of an item: the words of a version, or that it does not have them. */
export interface PaperQuote {
  readonly side: "older" | "newer" | "only";
  /** "2013", with the title where the sides are of different documents, and the position. */
  readonly name: string;
  /** The same without the position. */
  readonly version: string;
  /** Its number in the annex. */
  readonly source: number;
  /** `null` where this version does not state it. */
  readonly quote: BriefingQuoteView | null;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

export interface PaperItem {
  readonly item: BriefingItemView;
  /** From 1, in the order of the paper. */
  readonly number: number;
  readonly quotes: readonly PaperQuote[];
  /** Numbers of its sources in the annex. */
  readonly sources: readonly number[];
  /** Why it does not stand as it was put in. */
  readonly notice: string | null;
}

export interface PaperSection {
  /** `null`: the items stand under no heading of their own. */
  readonly heading: string | null;
  readonly items: readonly PaperItem[];
}

export interface PaperSource {
  readonly number: number;
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly lang: string;
}

/** A briefing as it is handed over. */
export interface BriefingPaper {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly sections: readonly PaperSection[];
  /** Whether the quotes stand under each item. */
  readonly withQuotes: boolean;
  readonly sources: readonly PaperSource[];
}

/** Lays a briefing out by its template. Linear. */
export function briefingPaper(view: BriefingView): BriefingPaper {
  const numbers = new Map(view.sources.map(({ version }, at) => [version.id, at + 1]));
  const cited = new Map(view.sources.map((source) => [source.version.id, source]));
  const oneTitle = new Set(view.sources.map(({ document }) => document.title)).size < 2;
  const items = view.items.map((item): Omit<PaperItem, "number"> => {
    const quotes = sidesOf(item).flatMap(([side, versionId, quote]): PaperQuote[] => {
      const source = cited.get(versionId);
      if (!source) return [];
      const { lang, dir } = source.document;
      const name = nameSide(source, quote, oneTitle);
      const version = nameSide(source, null, oneTitle);
      return [{ side, name, version, source: numbers.get(versionId) ?? 0, quote, lang, dir }];
    });
    return {
      item,
      quotes,
      sources: [...new Set(quotes.map(({ source }) => source))],
      notice: sayStanding(item.standing),
    };
  });
  const sections =
    view.template === "positions" ? byPosition(items, cited, oneTitle) : [{ heading: null, items }];
  let number = 0;
  return {
    title: view.title,
    introduction: paragraphs(view.introduction),
    sections: sections
      .filter((section) => section.items.length > 0)
      .map(({ heading, items: inside }) => ({
        heading,
        items: inside.map((item) => {
          number += 1;
          return { ...item, number };
        }),
      })),
    withQuotes: view.template !== "note",
    sources: view.sources.map((source, at) => ({
      number: at + 1,
      title: nameVersionOf(source),
      facts: sourceFacts(source).filter(({ name }) => name !== "Document"),
      lang: source.document.lang,
    })),
  };
}

/** How words of a quote are set apart. The words that prove a fact are neither gone nor new: the other text may have them too. */
export const markOf = (kind: BriefingItemView["kind"], side: PaperQuote["side"]): "ins" | "del" | "mark" =>
  kind !== "change" ? "mark" : side === "older" ? "del" : "ins";

/** Paragraphs of plain text: an empty line parts them. */
export const paragraphs = (words: string): readonly string[] =>
  words
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");

type Side = readonly [PaperQuote["side"], string, BriefingQuoteView | null];

function sidesOf({ kind, olderVersionId, versionId, older, newer }: BriefingItemView): readonly Side[] {
  if (kind === "note" || olderVersionId === null) return [["only", versionId, newer]];
  return [
    ["older", olderVersionId, older],
    ["newer", versionId, newer],
  ];
}

function nameSide(
  { document, version }: CitedVersionView,
  quote: BriefingQuoteView | null,
  oneTitle: boolean,
): string {
  const name = oneTitle ? isolated(version.label) : nameVersionOf({ document, version });
  return quote?.position ? `${name}, position ${quote.position}` : name;
}

/** Title and label, each in its own direction. */
const nameVersionOf = ({ document, version }: Pick<CitedVersionView, "document" | "version">): string =>
  `${isolated(document.title)}, ${isolated(version.label)}`;

/** Positions in the order in which the items first come to them; what stands in none comes last. */
function byPosition(
  items: readonly Omit<PaperItem, "number">[],
  cited: ReadonlyMap<string, CitedVersionView>,
  oneTitle: boolean,
): readonly { readonly heading: string; readonly items: readonly Omit<PaperItem, "number">[] }[] {
  const groups = new Map<string, Omit<PaperItem, "number">[]>();
  const outside: Omit<PaperItem, "number">[] = [];
  for (const paperItem of items) {
    const { older, newer } = paperItem.item;
    const quote = newer?.position ? newer : older;
    if (!quote?.position) {
      outside.push(paperItem);
      continue;
    }
    const title = cited.get(quote.versionId)?.document.title;
    const heading = `Position ${quote.position}${oneTitle || !title ? "" : `, ${isolated(title)}`}`;
    groups.set(heading, [...(groups.get(heading) ?? []), paperItem]);
  }
  return [
    ...[...groups].map(([heading, inside]) => ({ heading, items: inside })),
    { heading: "Outside the positions", items: outside },
  ];
}
