/** How two versions are shown. All of it stands in the address, so that a link shows what its sender saw. */
export interface CompareOptions {
  readonly view: CompareLayout;
  /** Cosmetic differences (quotes, case, white space …) are counted either way. */
  readonly cosmetic: "hide" | "show";
  /** Page navigation is folded to one line either way; "show" opens it. */
  readonly boilerplate: "fold" | "show";
}

export type CompareLayout = "side" | "inline" | "changes";

export const DEFAULT_OPTIONS: CompareOptions = { view: "side", cosmetic: "hide", boilerplate: "fold" };

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the address; anything unknown falls back to the default, so that old links keep working. */
export function parseCompareOptions(params: SearchParams): CompareOptions {
  return {
    view: params.view === "inline" || params.view === "changes" ? params.view : DEFAULT_OPTIONS.view,
    cosmetic: params.cosmetic === "show" ? "show" : DEFAULT_OPTIONS.cosmetic,
    boilerplate: params.boilerplate === "show" ? "show" : DEFAULT_OPTIONS.boilerplate,
  };
}

/** The address of a comparison; defaults are left out, so that one view has one address. */
export function compareHref(
  olderVersionId: string,
  newerVersionId: string,
  options: CompareOptions = DEFAULT_OPTIONS,
): string {
  return `/compare/${olderVersionId}/${newerVersionId}${optionsQuery(options)}`;
}

/** "" or "?view=inline&…": works as a relative link on the signed-in page and on a shared one alike. */
export function optionsQuery(options: CompareOptions): string {
  const query = new URLSearchParams();
  for (const name of ["view", "cosmetic", "boilerplate"] as const) {
    if (options[name] !== DEFAULT_OPTIONS[name]) query.set(name, options[name]);
  }
  return query.size > 0 ? `?${query}` : "";
}
