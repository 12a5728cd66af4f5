import "server-only";

/** Elements of HTML, as they are today and once were. */
const ELEMENTS: ReadonlySet<string> = new Set(
  "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex kbd label legend li link main map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp".split(
    " ",
  ),
);

const IN_ANGLES = /<(\/?)([a-z][^<>]*)>/gi;
const NAME = /^[a-z][\w-]*/i;
const ENDS = /<\/([a-z][\w-]{0,80})/gi;

/**
 * A line of Markdown without tags. "<amount in euro>", "<not agreed>" are none, and its author's words: a name that HTML does not have,
 * without attributes, that nothing ends. Components alone on their line ("<Note>") are tags. `hold` keeps words as they are. O(length).
 */
export function withoutTags(line: string, hold: (words: string) => string): string {
  if (!line.includes("<")) return line;
  const ended = new Set(Array.from(line.matchAll(ENDS), ([, name]) => name));
  const alone = line.trim();
  return line.replace(IN_ANGLES, (whole, closes: string, inside: string) => {
    const name = NAME.exec(inside)?.[0] ?? "";
    const rest = inside.slice(name.length);
    const isTag =
      closes !== "" ||
      ELEMENTS.has(name.toLowerCase()) ||
      name.includes("-") ||
      /[=/:]/.test(rest) ||
      ended.has(name) ||
      (rest.trim() === "" && alone === whole);
    return isTag ? "" : hold(whole);
  });
}
