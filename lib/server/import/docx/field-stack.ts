import "server-only";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf } from "@/lib/server/import/xml/xml-tree";
import { isOn } from "./word-value";

/** A field that is being read: first what it says to do, then what came of it. */
export interface OpenField {
  code: string;
  phase: "code" | "result";
  /** Whether its result holds words. */
  filled: boolean;
  /** What a form field shows by itself. */
  readonly shown: string | null;
}

/** Complex fields, which are marked by signs in the run of text and may lie inside one another (ISO/IEC 29500-1, 17.16). */
export class FieldStack {
  private readonly fields: OpenField[] = [];

  begin(sign: XmlElement | null, code = ""): void {
    this.fields.push({
      code,
      phase: "code",
      filled: false,
      shown: sign && formValue(childOf(sign, "w:ffData")),
    });
  }

  separate(): void {
    const top = this.fields.at(-1);
    if (top) top.phase = "result";
  }

  /** The field that ends; `undefined` where none is open. */
  end(): OpenField | undefined {
    return this.fields.pop();
  }

  addCode(words: string): void {
    const top = this.fields.at(-1);
    if (top?.phase === "code") top.code += words;
  }

  /** Words have been written inside the open fields. */
  fill(): void {
    for (const field of this.fields) field.filled = true;
  }

  /** Words here are a part of what a field is told to do, and not of the text. */
  get inCode(): boolean {
    return this.fields.some(({ phase }) => phase === "code");
  }

  get inContents(): boolean {
    return this.fields.some(({ phase, code }) => phase === "result" && /^\s*TO[CA]\b/i.test(code));
  }
}

/** What a box or a choice of an old form shows. */
function formValue(data: XmlElement | undefined): string | null {
  const box = childOf(data, "w:checkBox");
  if (box) {
    const state = childOf(box, "w:checked") ?? childOf(box, "w:default");
    return state && isOn(state) ? "☒" : "☐";
  }
  const choice = childOf(data, "w:ddList");
  if (!choice) return null;
  const chosen = childOf(choice, "w:result") ?? childOf(choice, "w:default");
  const entry = childrenOf(choice, "w:listEntry")[Number(chosen?.attributes["w:val"] ?? 0)];
  return entry?.attributes["w:val"] ?? "";
}
