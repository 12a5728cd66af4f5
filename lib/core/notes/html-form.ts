import { attributeOf, type HtmlElement } from "./html-node";

/** What an element says of the words in it, by its name, its class and its own style. `null`: nothing. */
export interface HtmlForm {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** Taken back: struck out, or a tracked deletion. */
  readonly struck: boolean;
  /** Not shown, or not words of the text (the comments of a word processor). */
  readonly hidden: boolean;
  readonly raised: boolean;
  /** White space and line ends are the author's own. */
  readonly preformatted: boolean | null;
}

const BOLD = new Set(["strong", "b", "h1", "h2", "h3", "h4", "h5", "h6", "th"]);
const ITALIC = new Set(["em", "i", "cite", "dfn"]);
const STRUCK = new Set(["del", "s", "strike"]);
/** Longer styles are made to exhaust a reader. */
const LONGEST_STYLE = 4_000;

/**
 * The form of an element. Office programs and Google Docs write it into the style: "font-weight:700", and a `<b>` around
 * everything that is "font-weight:normal". Word marks tracked deletions by class and hidden words by "mso-hide".
 */
export function htmlForm(element: HtmlElement): HtmlForm {
  const { tagName } = element;
  const style = styleOf(element);
  const names = attributeOf(element, "class");
  const weight = /(?:^|;)\s*font-weight\s*:\s*([a-z]+|\d{3})/.exec(style)?.[1];
  const slant = /(?:^|;)\s*font-style\s*:\s*([a-z]+)/.exec(style)?.[1];
  const space = /(?:^|;)\s*white-space\s*:\s*([a-z-]+)/.exec(style)?.[1];
  return {
    bold: weight ? /^bold|^[6-9]\d\d$/.test(weight) : BOLD.has(tagName) || null,
    italic: slant ? /^(?:italic|oblique)$/.test(slant) : ITALIC.has(tagName) || null,
    struck:
      STRUCK.has(tagName) ||
      /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/.test(style) ||
      /(?:^|\s)msodel(?:\s|$)/i.test(names),
    hidden:
      element.attrs.some(({ name }) => name === "hidden") ||
      /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*(?:all|screen)|mso-element\s*:\s*comment)/.test(
        style,
      ) ||
      /(?:^|\s)mso(?:commentreference|commentanchor)/i.test(names),
    raised: tagName === "sup" || /(?:^|;)\s*vertical-align\s*:\s*super/.test(style),
    preformatted: space ? /^(?:pre|break-spaces)/.test(space) : tagName === "pre" || null,
  };
}

/** An element's own style, in small letters. */
export function styleOf(element: HtmlElement): string {
  return attributeOf(element, "style").slice(0, LONGEST_STYLE).toLowerCase();
}
