interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createHTML: (html: string) => string },
  ): { createHTML(html: string): string };
}

/** The one that may make markup of any string: nothing but the parser below is given what it makes. */
let policy: ReturnType<TrustedTypes["createPolicy"]> | null = null;

/** HTML as a document of its own, apart from the page: nothing in it runs and nothing is loaded. */
export function parseApart(html: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("variorum-parse-apart", { createHTML: (words) => words }) ?? null;
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, "text/html");
}
