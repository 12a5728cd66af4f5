import type { Fact, FactTopic } from "@/lib/core/facts/fact";
import type { TermTrace } from "@/lib/core/facts/wording/trace-terms";
import type { Range } from "@/lib/core/text/range";
import type { DocumentRefView, VersionRefView } from "./document-view";

export type LaneKey = "leadership" | "funding" | "figures" | "programmes";

/** A person's word about a fact. It stands whatever the rules find later. */
export interface FactDecisionView {
  readonly decision: "confirmed" | "corrected" | "added" | "dismissed";
  readonly byName: string;
  readonly at: string;
}

/** A fact of one version as it is shown: in a few words, with its proof, and how it came here. */
export interface FactView {
  readonly key: string;
  readonly versionId: string;
  readonly topic: FactTopic;
  /** "Over $18 million, FY 2015": what a mark is labelled with. */
  readonly label: string;
  readonly quote: string;
  /** The words of the quote the fact was read from, in UTF-16 units of the quote. */
  readonly focus: Range;
  /** Where the quote stands in the version, in UTF-16 units of its text; the reader opens there. */
  readonly range: Range;
  /** "A yearly flow. 2016 page gives a stock: not the same measure, not compared." */
  readonly warning: string | null;
  /** The rule, in words; `null` for what a person added. */
  readonly reason: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** No person has spoken of it, and the rule is not sure: a state of its own, never in a headline. */
  readonly toCheck: boolean;
  /** How many other versions of the document have the same fact in the same words, of which nobody has spoken. */
  readonly alsoIn: number;
  readonly decision: FactDecisionView | null;
  /** Revision of the decision, 0 where nobody has decided: what a new decision is made on. */
  readonly revision: number;
  /** All fields, for correcting. */
  readonly fact: Fact;
}

/** What one version says in one row of a lane: facts, or in words that there is none. */
export interface PictureCellView {
  readonly versionId: string;
  readonly facts: readonly FactView[];
  /** "Office head not stated"; set where `facts` is empty. */
  readonly absent: string | null;
}

/** One question asked of every version: "Head of the office", "Funding". */
export interface PictureRowView {
  readonly name: string;
  readonly cells: readonly PictureCellView[];
  /** "Head of the office: Luis CdeBaca → Susan Coppedge": between which versions the answer changed. */
  readonly joins: readonly {
    readonly olderVersionId: string;
    readonly newerVersionId: string;
    readonly text: string;
  }[];
}

export interface PictureLaneView {
  readonly key: LaneKey;
  readonly name: string;
  readonly rows: readonly PictureRowView[];
}

/** The picture of a document over time: the same data for the chart, the table and the downloads. */
export interface PictureView {
  readonly document: DocumentRefView;
  /** In order of time as far as dates are known, else of import. */
  readonly versions: readonly PictureVersionView[];
  readonly lanes: readonly PictureLaneView[];
  /** Terms whose use tells the versions apart; cells in the order of `versions`. */
  readonly terms: readonly TermTrace[];
  /** Why no terms are told; `null` where they are, or where there are none to tell. */
  readonly termsNote: string | null;
  /** Facts that a person dismissed; they can be brought back. */
  readonly dismissed: readonly FactView[];
  readonly may: { readonly decide: boolean };
}

/** `from` and `to`: first and last day the version may be of, ISO 8601; equal where the day is known, `null` where nothing is. */
export interface PictureVersionView extends VersionRefView {
  readonly from: string | null;
  readonly to: string | null;
}

/** In which other versions a decision was said of the same words. */
export interface DecidedElsewhereView {
  readonly versions: readonly string[];
}

/** The answer to a decision: what an undo is made on. */
export interface DecidedFactView {
  readonly factKey: string;
  readonly revision: number;
}
