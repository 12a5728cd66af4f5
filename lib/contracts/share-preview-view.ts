/** What a program that shows a preview of a public share link is told of it: a title, and what of that is shared. */
export interface SharePreviewView {
  readonly title: string;
  /** "Position 10, 2013 page", "Briefing". */
  readonly about: string;
}

/** Pixels, as most programs show them. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
