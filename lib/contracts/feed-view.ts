/** A feed as its owner sees it: what it is of and how it is used, never its address. */
export interface FeedView {
  readonly id: string;
  /** The document's title, or the workspace's name. */
  readonly of: string;
  readonly documentId: string | null;
  readonly createdAt: string;
  readonly lastReadAt: string | null;
}

/** The one moment at which the address is known. */
export interface MadeFeedView {
  readonly feed: FeedView;
  readonly url: string;
}

export interface FeedsView {
  readonly feeds: readonly FeedView[];
  /** What a feed can be made of here: the document that was asked about, and the workspaces. */
  readonly offered: readonly {
    readonly workspaceId: string;
    readonly documentId: string | null;
    readonly name: string;
  }[];
}

/** What a feed tells of: a version that came, or something said in a note. */
export interface FeedEntryView {
  /** Names the entry for good. */
  readonly id: string;
  /** Path of the page that shows it. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly authorName: string | null;
  readonly at: string;
}

export interface OpenFeedView {
  readonly id: string;
  readonly title: string;
  /** Path of the page it is about. */
  readonly path: string;
  /** The newest first. */
  readonly entries: readonly FeedEntryView[];
  /** When something was last written to it; when it was made, where nothing was. */
  readonly at: string;
}
