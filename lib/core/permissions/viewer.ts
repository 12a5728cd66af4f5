import type { Role } from "./roles";

/** What a share link opens, and nothing else. */
export interface ShareScope {
  readonly linkId: string;
  readonly workspaceId: string;
  /** `null` where it shows a topic or a briefing. */
  readonly documentId: string | null;
  /** The versions it may show: one for a reader, two for a comparison, none for a topic or a briefing. */
  readonly versionIds: readonly string[];
  /** Only this position, where set. */
  readonly positionId: string | null;
  /** The topic it shows, quote by quote and nothing else of its papers. */
  readonly topicId: string | null;
  /** The briefing it shows: the paper alone, and none of what it cites beyond its quotes. */
  readonly briefingId: string | null;
  /** Only this change of the two versions, where set. */
  readonly changeKey: string | null;
  readonly withNotes: boolean;
  /** Whether who wrote a note or a judgement is named. */
  readonly withNames: boolean;
  /** Whether what was judged of the change is shown. */
  readonly withReview: boolean;
  /** Whether the newest wording of the position is shown. */
  readonly withNewer: boolean;
  /** Whether its holder may comment on what it shows. */
  readonly withComments: boolean;
  /** ISO 8601: when it ends by itself. */
  readonly expiresAt: string;
}

/** Somebody signed in, with a role in each of their workspaces. */
export interface Person {
  readonly kind: "person";
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly memberships: Readonly<Record<string, Role>>;
  /** The workspace they chose to work in. It opens nothing: where they are no member of it, it is as if they had chosen none. */
  readonly chosenWorkspaceId?: string | undefined;
}

/** Who came by a share link, as far as that is known. */
export interface Guest {
  /** One coming by the link, in one browser. */
  readonly visit: string;
  /** Whose code they gave, where the link is for named addresses. */
  readonly recipientId: string | null;
}

/** Who asks: a signed-in person, the holder of a share link, or nobody. One type for all decisions. */
export type Viewer =
  | Person
  | { readonly kind: "share"; readonly scope: ShareScope; readonly guest?: Guest }
  | { readonly kind: "nobody" };
