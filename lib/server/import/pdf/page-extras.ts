import "server-only";
import type { PDFPageProxy } from "pdfjs-dist";
import type { Field } from "./glyph";
import { isTypedOntoPage, type TypedNote, typedLines } from "./typed-lines";

/** What stands on a page beside its drawing: values of form fields, words typed onto it, and comments. */
export interface PageExtras {
  /** Values and typed lines, in the page's own measure. */
  readonly fields: readonly Field[];
  readonly comments: readonly string[];
  /** A signature is shown on the page; the engine does not tell what its stamp says. */
  readonly signed: boolean;
}

interface Annotation extends TypedNote {
  readonly fieldType?: string | null;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly pushButton?: boolean;
  readonly hasAppearance?: boolean;
  readonly password?: boolean;
  readonly hidden?: boolean;
  readonly exportValue?: string;
  readonly buttonValue?: string;
  readonly options?: readonly { readonly exportValue?: string; readonly displayValue?: string }[];
}

/** Reads what was filled in and what was noted down; an empty field is nothing. */
export async function pageExtras(page: PDFPageProxy): Promise<PageExtras> {
  const annotations = (await page.getAnnotations({ intent: "display" })) as Annotation[];
  const fields = annotations.flatMap((annotation) => {
    if (isTypedOntoPage(annotation)) return typedLines(annotation);
    const text = annotation.subtype === "Widget" ? filledIn(annotation) : "";
    const [left = 0, bottom = 0, right = 0, top = 0] = annotation.rect ?? [];
    return text ? [{ text, x: left, y: bottom, end: right, top }] : [];
  });
  const comments = annotations.flatMap((annotation) => {
    const words =
      annotation.subtype === "Widget" || annotation.subtype === "Link" || isTypedOntoPage(annotation)
        ? ""
        : annotation.contentsObj?.str?.trim();
    return words ? [words.replace(/\s+/gu, " ")] : [];
  });
  return { fields, comments: [...new Set(comments)], signed: annotations.some(isShownSignature) };
}

/** Most signatures have no place on the page: their box is empty. */
function isShownSignature({ fieldType, hidden, hasAppearance, rect = [] }: Annotation): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  return fieldType === "Sig" && !hidden && hasAppearance === true && right > left && top > bottom;
}

function filledIn(field: Annotation): string {
  if (field.hidden || field.pushButton || field.password || field.fieldType === "Sig") return "";
  const { fieldValue: value } = field;
  if (field.checkBox || field.radioButton) {
    const own = field.checkBox ? field.exportValue : field.buttonValue;
    return typeof value === "string" && value !== "Off" && value === own ? "☒" : "☐";
  }
  const values = (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === "string",
  );
  const shown = values.map(
    (one) => field.options?.find(({ exportValue }) => exportValue === one)?.displayValue ?? one,
  );
  const text = shown.join(", ").replace(/\s+/gu, " ").trim();
  return FIGURE.test(text) ? asShown(text, field.textContent?.join(" ").trim() ?? "") : text;
}

const FIGURE = /^[-+]?[\d.,]+$/u;

/** A figure as its field prints it: "232324" is what the file keeps, "$232,324.00" what stands on the page. Boxes for a digit each add nothing. */
function asShown(kept: string, shown: string): string {
  return !/\d/u.test(shown) || shown.replace(/\s/gu, "") === kept ? kept : shown;
}
