import "server-only";
import {
  type DefaultTreeAdapterMap,
  InsertionMode,
  Parser,
  Token,
  Tokenizer,
  type DefaultTreeAdapterTypes as Tree,
} from "parse5";

/** Where the tree treats white space between words as it treats the words: a run of both is one piece of text. */
const TEXT_MODES: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
]);
/** What ends a run of text, or is read in a way of its own: tags, references, NUL and characters of two units. */
const RUN_ENDS = /[<&\0\ud800-\udfff]/g;

/**
 * An HTML text → tree, the same as parse5's `parse` makes. That one takes a text apart into words and blanks, character
 * by character, and puts them together in the tree; here all that stands up to the next tag or reference is taken at
 * once, where both come to the same. A page that is mostly words takes half the time.
 */
export function parseHtml(html: string): Tree.Document {
  const parser = new RunParser();
  // The first rule of reading HTML; `parse` does it on the way.
  parser.tokenizer.write(html.includes("\r") ? html.replace(/\r\n?/g, "\n") : html, true);
  return parser.document;
}

class RunParser extends Parser<DefaultTreeAdapterMap> {
  constructor() {
    super();
    this.tokenizer = new RunTokenizer(this);
  }
}

class RunTokenizer extends Tokenizer {
  constructor(private readonly parser: RunParser) {
    super({ sourceCodeLocationInfo: false }, parser);
  }

  protected override _stateData(cp: number): void {
    super._stateData(cp);
    const { currentCharacterToken: token, preprocessor } = this;
    // Only behind a word: what a blank alone means depends on where it stands.
    if (token?.type !== Token.TokenType.CHARACTER || this.runEnd !== preprocessor.pos + 1) return;
    if (this.inForeignNode || !TEXT_MODES.has(this.parser.insertionMode)) return;
    RUN_ENDS.lastIndex = this.runEnd;
    this.runEnd = RUN_ENDS.exec(preprocessor.html)?.index ?? preprocessor.html.length;
    preprocessor.pos = this.runEnd - 1;
  }
}
