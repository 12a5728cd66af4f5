import type { Actor } from "@/lib/core/topics/actor";
import type { Stance } from "@/lib/core/topics/stance";
import type { CodeRefView } from "./codebook-view";
import type { DocumentRefView, VersionRefView } from "./document-view";

/** A version as it stands in a topic. */
export interface TopicPaperView {
  readonly document: Pick<DocumentRefView, "id" | "title" | "lang" | "dir">;
  readonly version: VersionRefView;
}

/** What a paper says on a topic, or that a person found it to say nothing. */
export interface StatementView extends TopicPaperView {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The words of the version; "" where it states no position. */
  readonly quote: string;
  /** The label of the position it stands in, as printed; `null` outside positions. */
  readonly position: string | null;
  /** Who put it here; `null` for holders of a link. */
  readonly addedByName: string | null;
  /** The words in the reader; `null` for holders of a link. */
  readonly href: string | null;
}

export interface StanceView {
  /** `null` where nobody has said, or it was undone. */
  readonly stance: Stance | null;
  readonly revision: number;
  readonly setByName: string | null;
}

/** An actor with what its papers say, the earliest first. */
export interface TopicActorView extends Actor {
  readonly stance: StanceView;
  readonly statements: readonly StatementView[];
}

export interface TopicView {
  readonly workspaceId: string;
  readonly code: CodeRefView & { readonly definition: string };
  readonly actors: readonly TopicActorView[];
  /** Versions of the workspace with nothing under this topic; empty for holders of a link. */
  readonly open: readonly TopicPaperView[];
  readonly may: { readonly edit: boolean; readonly share: boolean };
}

/** A passage that can be put under a topic. */
export interface PassageView extends TopicPaperView {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: "position" | "paragraph" | "sentence";
  readonly label: string;
  /** Of a suggestion: the words it shares with what the topic has. */
  readonly words: readonly string[];
}

export interface FoundPassagesView {
  readonly passages: readonly PassageView[];
  /** Versions that were not looked through, because the workspace is too large to be read at once. */
  readonly unread: number;
}

/** One cell of topics × actors. */
export interface TopicCellView {
  readonly actorKey: string;
  readonly stance: Stance | null;
  /** Of what was said of it; 0 where nothing was. */
  readonly revision: number;
  /** Quotes of the actor's papers. */
  readonly quotes: number;
  /** Papers of which a person said that they state no position. */
  readonly silent: number;
}

export interface TopicRowView {
  readonly code: CodeRefView;
  readonly cells: readonly TopicCellView[];
}

/** The board of a workspace: its topics by its actors. */
export interface TopicBoardView {
  readonly workspaceId: string;
  readonly topics: readonly TopicRowView[];
  readonly actors: readonly Actor[];
  /** Codes under which nothing stands yet. */
  readonly unused: readonly CodeRefView[];
  readonly may: { readonly edit: boolean; readonly addCode: boolean };
}

/** A run of words of a quote beside an older one of the same document. */
export interface QuotePieceView {
  readonly kind: "equal" | "inserted" | "deleted";
  readonly words: string;
}

/** A commitment as the words of the quote say it; what is `null` or empty is not stated. */
export interface CommitmentView {
  readonly who: string | null;
  /** `null` where the sentence asks directly. */
  readonly duty: string | null;
  readonly does: readonly string[];
  readonly whom: readonly string[];
  readonly conditions: readonly string[];
}

/** One of the quotes that stand beside each other. */
export interface BesideColumnView {
  readonly actor: string;
  readonly statement: StatementView;
  /** Word by word against an older quote of the same document among those chosen; `null` where there is none alike. */
  readonly against: { readonly versionLabel: string; readonly pieces: readonly QuotePieceView[] } | null;
  readonly commitments: readonly CommitmentView[];
  /** Sentences in which no commitment was read. */
  readonly unread: readonly string[];
  /** "German", where sentences of the language are not read; `null` where they are. */
  readonly unreadLanguage: string | null;
}

export interface BesideView {
  readonly code: CodeRefView;
  readonly columns: readonly BesideColumnView[];
}

/** What became of the rows of coded statements. */
export interface CodedImportView {
  readonly placed: number;
  /** Statements that were in place already. */
  readonly unchanged: number;
  /** Rows without a code: headings, and what no category applies to. */
  readonly uncoded: number;
  readonly problems: readonly { readonly row: number; readonly what: string }[];
}
