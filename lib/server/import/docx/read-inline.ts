import "server-only";
import { type InlineLook, PLAIN_LOOK } from "@/lib/server/import/office/inline-text";
import { signOf, wordsInFont } from "@/lib/server/import/office/symbol-characters";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf, descendantsOf, wordsOf } from "@/lib/server/import/xml/xml-tree";
import { chosenPart } from "./chosen-part";
import type { DocxContext } from "./docx-context";
import type { FieldPlace } from "./field-numbers";
import { FieldStack, type OpenField } from "./field-stack";
import { mathText } from "./math-text";
import type { OpenParagraph } from "./open-paragraph";
import type { ParagraphForm } from "./paragraph-form";
import { readDrawing } from "./read-drawing";
import { type RunLook, runLook } from "./run-look";
import { isOn } from "./word-value";

const NON_BREAKING_HYPHEN = "\u2011";

/** Reads what stands in paragraphs: runs, fields, controls, formulas, notes. One for each story, as fields span paragraphs. */
export class InlineReader {
  readonly fields = new FieldStack();
  /** Words in a field's instruction; they count only if it turns out to have no end. */
  private held: { words: string; look: InlineLook }[] = [];

  constructor(private readonly context: DocxContext) {}

  /** Reads one paragraph's contents into `paragraph`. */
  read(element: XmlElement, form: ParagraphForm, paragraph: OpenParagraph): void {
    new ParagraphReader(this.context, this.fields, this.held, form, paragraph).children(element);
    // An instruction does not go on in the next paragraph: what seemed one is words.
    if (this.held.length > 0 && this.fields.inCode)
      for (const { words, look } of this.held) paragraph.text.write(words, look);
    this.held = [];
  }
}

class ParagraphReader {
  private readonly place: FieldPlace;

  constructor(
    private readonly context: DocxContext,
    private readonly fields: FieldStack,
    private readonly held: { words: string; look: InlineLook }[],
    private readonly form: ParagraphForm,
    private readonly paragraph: OpenParagraph,
  ) {
    this.place = { list: form.list, outline: form.outline };
  }

  children(element: XmlElement): void {
    for (const child of childrenOf(element)) this.inline(child);
  }

  private inline(element: XmlElement): void {
    const { name } = element;
    switch (name) {
      case "w:r":
        this.run(element);
        break;
      case "w:del":
      case "w:moveFrom":
        this.context.warnings.deletions++;
        return;
      case "w:ins":
      case "w:moveTo":
        this.context.warnings.insertions++;
        this.children(element);
        break;
      case "w:fldSimple":
        this.fields.begin(element, element.attributes["w:instr"] ?? "");
        this.fields.separate();
        this.children(element);
        this.endField(PLAIN_LOOK);
        break;
      case "w:sdt":
        this.control(element);
        break;
      case "m:oMath":
      case "m:oMathPara":
        this.write(mathText(element), PLAIN_LOOK);
        break;
      case "w:subDoc":
        this.context.warnings.add("The file takes in other files (a master document); they were not read.");
        break;
      case "mc:AlternateContent":
        if (descendantsOf(element, "w:r", "w:drawing", "w:pict").length > 0) {
          const chosen = chosenPart(element);
          if (chosen) this.children(chosen);
        }
        return;
      default:
        if (!/Pr$/.test(name)) this.children(element);
    }
  }

  private run(element: XmlElement): void {
    const look = runLook(childOf(element, "w:rPr"), this.form.styles, this.context.styles);
    let own: string | null = null;
    for (const child of childrenOf(element)) {
      // "*" after the reference is the author's own mark of the note.
      if (
        /^w:(?:foot|end)noteReference$/.test(child.name) &&
        child.attributes["w:customMarkFollows"] !== undefined
      )
        own = isOn(child, "w:customMarkFollows") ? markAfter(element, child) : null;
      this.runPart(child, look, own);
      if (own !== null && child.name !== "w:rPr") break;
    }
  }

  private runPart(element: XmlElement, look: RunLook, own: string | null): void {
    switch (element.name) {
      case "w:t":
        this.write(wordsInFont(wordsOf(element).replace(/[\t\n\r]+/g, " "), look.font), look);
        break;
      case "w:tab":
      case "w:ptab":
        this.write("\t", look);
        break;
      case "w:br":
      case "w:cr":
        this.write("\n", look);
        break;
      case "w:noBreakHyphen":
        this.write(NON_BREAKING_HYPHEN, look);
        break;
      case "w:sym":
        this.sign(element, look);
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.note(element, look, own);
        break;
      case "w:fldChar":
        this.fieldSign(element, look);
        break;
      case "w:instrText":
        this.fields.addCode(wordsOf(element));
        break;
      case "w:ruby":
        this.ruby(element, look);
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        readDrawing(element, this.paragraph, this.context);
        break;
      case "mc:AlternateContent":
        for (const child of childrenOf(chosenPart(element))) this.runPart(child, look, own);
        return;
      case "w:delText":
      case "w:delInstrText":
      case "w:softHyphen":
        return;
      case "w:r":
        this.run(element);
        break;
      default:
        if (/Pr$/.test(element.name)) return;
        for (const child of childrenOf(element)) this.runPart(child, look, own);
    }
  }

  private write(words: string, look: InlineLook): void {
    if (!words) return;
    if (this.fields.inCode) {
      this.held.push({ words, look });
      return;
    }
    this.fields.fill();
    this.paragraph.text.write(words, look);
  }

  private sign(element: XmlElement, look: RunLook): void {
    const font = element.attributes["w:font"] ?? "";
    const code = Number.parseInt(element.attributes["w:char"] ?? "", 16);
    if (!Number.isSafeInteger(code)) return;
    const sign =
      signOf(font, code) ??
      (code >= 32 && (code < 0xe000 || code > 0xf8ff) ? String.fromCodePoint(code) : null);
    if (sign === null) this.context.warnings.signs++;
    else this.write(sign, look);
  }

  private note(element: XmlElement, look: RunLook, own: string | null): void {
    if (this.fields.inCode) return;
    const kind = element.name === "w:footnoteReference" ? "footnote" : "endnote";
    const mark = this.context.notes.call(kind, element.attributes["w:id"] ?? "", own === "" ? "*" : own);
    // A mark of the author's own may stand in the next run, and is read there.
    if (own !== "") this.paragraph.text.call(mark, look);
  }

  private fieldSign(element: XmlElement, look: InlineLook): void {
    const type = element.attributes["w:fldCharType"];
    if (type === "begin") this.fields.begin(element);
    else if (type === "separate") {
      this.fields.separate();
      this.dropHeld();
    } else if (type === "end") this.endField(look);
  }

  private endField(look: InlineLook): void {
    const field = this.fields.end();
    this.dropHeld();
    if (!field) return;
    const words = field.filled ? null : this.computed(field);
    if (words) this.write(words, look);
  }

  private computed(field: OpenField): string | null {
    return field.shown ?? this.context.fieldNumbers.printed(field.code, this.place);
  }

  /** The field has its end: what was held is an instruction indeed. */
  private dropHeld(): void {
    if (!this.fields.inCode) this.held.length = 0;
  }

  /** Base words, then the reading in brackets. */
  private ruby(element: XmlElement, look: RunLook): void {
    const base = childOf(element, "w:rubyBase");
    if (base) this.children(base);
    const reading = descendantsOf(
      childOf(element, "w:rt") ?? { name: "", attributes: {}, children: [] },
      "w:t",
    )
      .map(wordsOf)
      .join("");
    if (reading.trim()) this.write(`(${reading})`, look);
  }

  /** A content control shows what it holds; an empty box to tick shows its state. */
  private control(element: XmlElement): void {
    const content = childOf(element, "w:sdtContent");
    const box = childOf(childOf(element, "w:sdtPr"), "w14:checkbox");
    if (box && (!content || descendantsOf(content, "w:t", "w:sym").length === 0)) {
      const checked = childOf(box, "w14:checked");
      this.write(checked && isOn(checked, "w14:val") ? "☒" : "☐", PLAIN_LOOK);
    } else if (content) this.children(content);
  }
}

function markAfter(run: XmlElement, reference: XmlElement): string {
  const after = childrenOf(run).slice(childrenOf(run).indexOf(reference) + 1);
  return after
    .map((part) =>
      part.name === "w:sym"
        ? (signOf(part.attributes["w:font"] ?? "", Number.parseInt(part.attributes["w:char"] ?? "", 16)) ??
          "*")
        : wordsOf(part),
    )
    .join("")
    .trim();
}
