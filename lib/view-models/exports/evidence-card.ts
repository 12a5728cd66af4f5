import type { ComparedSideView, CompareView } from "@/lib/contracts/compare-view";
import { passageHref } from "@/lib/contracts/passage-href";
import { excerptChange } from "@/lib/core/comparison/changes/excerpt-change";
import { citeBibLatex, citeBibTex, citeCslJson } from "@/lib/core/exchange/cite-as-data";
import { citeApa, citeBluebook, citeChicago } from "@/lib/core/exchange/cite-in-words";
import type { CitedSource } from "@/lib/core/exchange/cited-source";
import type { Range } from "@/lib/core/text/range";
import { type SayDay, sayDayInUtc } from "@/lib/core/time/say-day";
import { changeMarks } from "@/lib/view-models/comparison/change-marks";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import { sayPlace } from "@/lib/view-models/comparison/say-place";
import { sayReaders } from "@/lib/view-models/comparison/say-readers";
import { sayReview } from "@/lib/view-models/comparison/say-review";
import { formatStatedDate } from "@/lib/view-models/documents/format-stated-date";
import { nameVersion } from "@/lib/view-models/documents/name-version";
import { exportedChanges } from "./exported-changes";
import { markdownQuote, markdownWords } from "./markdown-words";

/** All that proves one change, for one page of paper. */
export interface EvidenceCard {
  /** "Reworded: “directed” → “headed”" */
  readonly title: string;
  /** Of a passage that moved: "From paragraph 2 of 9 to paragraph 7 of 9 (under “Funding”)."; `null` for other changes. */
  readonly moved: string | null;
  readonly number: number;
  readonly of: number;
  readonly permalink: string;
  readonly older: EvidenceSide;
  readonly newer: EvidenceSide;
  /** What was judged of it, in words, and by whom; `null` where nothing was, or it is not to be seen. */
  readonly review: {
    readonly said: string;
    readonly note: string;
    readonly byName: string;
    readonly at: string;
  } | null;
  /** Who is to see to it; `null` for nobody, and where that is not to be seen. */
  readonly assigneeName: string | null;
  /** What each reader said without knowing of the others, a sentence each, where there was a second one. */
  readonly readers: readonly string[];
  /** What a rule says of its strength. */
  readonly suggestion: string | null;
  readonly citations: readonly { readonly style: string; readonly text: string }[];
}

export interface EvidenceSide {
  readonly side: ComparedSideView;
  /** `null` where this version does not have the passage. */
  readonly quote: string | null;
  /** Where the passage reads otherwise, in the quote. */
  readonly marks: readonly Range[];
  /** "paragraph 12 of 61 (under “Funding”)"; `null` where this version does not have the passage. */
  readonly place: string | null;
  /** Address of the passage in the reader. */
  readonly href: string;
}

/** The card of a change that is told apart anywhere in this comparison; `null` for any other key. */
export function evidenceCard(view: CompareView, key: string, origin: string): EvidenceCard | null {
  const model = compareModel(view, { view: "side", cosmetic: "show", boilerplate: "show" });
  const changes = exportedChanges(view, model);
  const found = changes.find(({ entry }) => entry.key === key);
  if (!found) return null;
  const { entry, change, number } = found;
  const excerpt = excerptChange(change, view.older.text, view.newer.text);
  const sideOf = (name: "older" | "newer"): EvidenceSide => {
    const side = view[name];
    const quote = excerpt[name];
    return {
      side,
      quote,
      marks: changeMarks(excerpt, name),
      place: change[name] && sayPlace(side, change[name]),
      href: quote === null ? `/versions/${side.version.id}` : passageHref(side.version.id, quote),
    };
  };
  const [older, newer] = [sideOf("older"), sideOf("newer")];
  const { review } = entry;
  const said = review ? sayReview(review) : "";
  const sources = [citedSource(view.older), citedSource(view.newer)];
  return {
    title: `${entry.said}: ${entry.words}`,
    moved:
      change.kind === "moved" && older.place && newer.place ? `From ${older.place} to ${newer.place}.` : null,
    number,
    of: changes.length,
    permalink: `${origin}/compare/${view.older.version.id}/${view.newer.version.id}/changes/${key}`,
    older,
    newer,
    review:
      review && (said || review.note)
        ? { said, note: review.note, byName: review.byName, at: review.at }
        : null,
    assigneeName: entry.assignee?.name ?? null,
    readers: sayReaders(entry.judgements),
    suggestion: entry.wording,
    citations: [
      { style: "Chicago", text: sources.map(citeChicago).join("\n") },
      { style: "APA", text: sources.map(citeApa).join("\n") },
      { style: "Bluebook", text: sources.map(citeBluebook).join("\n") },
      { style: "CSL-JSON", text: citeCslJson(sources) },
      { style: "BibTeX", text: citeBibTex(sources) },
      { style: "BibLaTeX", text: citeBibLatex(sources) },
    ],
  };
}

/** A compared version as one cites it. A date that was only captured or inferred is no date of publication. */
function citedSource({ document, version, provenance }: ComparedSideView): CitedSource {
  const { date } = version;
  const published = date && (date.basis === "published" || date.basis === "updated") ? date.iso : null;
  const words =
    `${document.title} ${version.label}`
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return {
    id: [...words.slice(0, 6), version.id.slice(-6)].join("-"),
    title: document.title,
    author: document.office,
    // A version that is called after its date would have it twice; an inferred one is not to be taken for the day of publication.
    version: published && version.label === formatStatedDate(date) ? null : nameCited(version),
    issued: published,
    seen: provenance?.capturedAt?.slice(0, 10) ?? (date?.basis === "captured" ? date.iso : null),
    url: provenance?.sourceUrl ?? null,
    locator: null,
    sha256: provenance?.sha256 ?? null,
  };
}

/** "2013 page", "27 September 2013, inferred": its label, and how its date is known where it is called after one. */
function nameCited(version: ComparedSideView["version"]): string {
  return version.label.includes(formatStatedDate(version.date)) ? nameVersion(version) : version.label;
}

/** The card as Markdown. */
export function evidenceMarkdown(card: EvidenceCard, sayDay: SayDay = sayDayInUtc): string {
  const sideLines = (name: string, evidence: EvidenceSide) => [
    `**${name}: ${markdownWords(nameCited(evidence.side.version))}**`,
    evidence.quote === null ? "Not stated in this version." : markdownQuote(evidence.quote),
    sideFacts(evidence)
      .map(({ name, value }) => `- ${name}: ${markdownWords(value)}`)
      .join("\n"),
  ];
  const { review, suggestion, assigneeName } = card;
  return `${[
    `## ${markdownWords(card.title)}`,
    ...(card.moved ? [markdownWords(card.moved)] : []),
    ...sideLines("Older", card.older),
    ...sideLines("Newer", card.newer),
    ...(suggestion ? [markdownWords(suggestion)] : []),
    ...(review
      ? [`${review.said || "Judged"}, by ${markdownWords(review.byName)}, ${sayDay(review.at)}.`]
      : []),
    ...(review?.note ? [markdownQuote(review.note)] : []),
    ...(assigneeName ? [`Assigned to ${markdownWords(assigneeName)}.`] : []),
    ...card.readers.map(markdownWords),
    `Permalink: <${card.permalink}>`,
    ...card.citations
      .filter(({ style }) => style === "Chicago")
      .flatMap(({ text }) => text.split("\n").map(markdownWords)),
  ].join("\n\n")}\n`;
}

/** Where a passage stands and where its text comes from, as one lists it. */
export const sideFacts = ({ side, place }: EvidenceSide): readonly { name: string; value: string }[] => [
  ...(place ? [{ name: "Place", value: place }] : []),
  ...sourceFacts(side),
];

/** Where a side comes from, as one lists it. */
export function sourceFacts({
  document,
  version,
  provenance,
}: Pick<ComparedSideView, "document" | "version" | "provenance">): { name: string; value: string }[] {
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ["Document", document.title],
    ["Office", document.office],
    ["Date", version.date && `${version.date.iso} (${version.date.basis})`],
    ["How the date is known", version.dateNote],
    ["Address", provenance?.sourceUrl],
    ["Captured", provenance?.capturedAt],
    ["File", provenance?.fileName],
    ["SHA-256", provenance?.sha256],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
