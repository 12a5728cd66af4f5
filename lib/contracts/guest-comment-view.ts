/** What was answered to a guest. */
export interface GuestAnswerView {
  readonly text: string;
  /** "" where the link shows no names. */
  readonly byName: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What a guest wrote, as a member sees it. */
export interface GuestCommentView {
  readonly id: string;
  /** As they called themselves, or the address whose code they gave. */
  readonly name: string;
  /** The name is an address that was proved by a code. */
  readonly isProved: boolean;
  /** A member of the workspace is called so too: it need not be the same person. */
  readonly likeMember: boolean;
  readonly body: string;
  readonly at: string;
  /** What it is about: "Position 3", "One change", "v1 compared with v2". */
  readonly about: string;
  /** Where that is. */
  readonly href: string;
  readonly positionId: string | null;
  /** The link it came by, as its maker calls it; "" where that link is no more. */
  readonly linkLabel: string;
  readonly resolved: { readonly byName: string; readonly at: string } | null;
  readonly answer: GuestAnswerView | null;
  readonly revision: number;
  readonly may: { readonly answer: boolean; readonly resolve: boolean; readonly remove: boolean };
}

/** What a guest wrote, as another guest of the same link, or they themselves, see it. */
export interface SharedCommentView {
  readonly id: string;
  /** "" where the link shows no names, and where an address would be one. */
  readonly name: string;
  readonly own: boolean;
  readonly mayWithdraw: boolean;
  readonly body: string;
  readonly at: string;
  /** "Position 3" where a part of the text was chosen; "" otherwise. */
  readonly about: string;
  readonly answer: GuestAnswerView | null;
}

/** Comments below what a link shows, where it takes any. */
export interface SharedCommentsView {
  readonly linkId: string;
  /** The address whose code was given; `null` where a guest says what they are called. */
  readonly provedAddress: string | null;
  /** Others' comments are shown too, now or later. */
  readonly showsOthers: boolean;
  readonly showsNames: boolean;
  readonly comments: readonly SharedCommentView[];
  /** Positions that a comment can be about, where the link shows a whole text. */
  readonly positions: readonly { readonly id: string; readonly label: string; readonly heading: string }[];
  /** No more can be left. */
  readonly full: boolean;
}
