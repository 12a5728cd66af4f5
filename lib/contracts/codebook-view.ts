import type { CodeColour } from "@/lib/core/codebook/code";

/** A code as it is named everywhere. */
export interface CodeRefView {
  readonly id: string;
  readonly name: string;
  /** "503"; "" where it has none. */
  readonly notation: string;
  readonly colour: CodeColour;
}

export interface CodeView extends CodeRefView {
  readonly definition: string;
  readonly revision: number;
  /** Codes that were merged into it and can be parted again. */
  readonly merged: readonly RetiredCodeView[];
}

/** A code out of use, which can be brought back. */
export interface RetiredCodeView extends CodeRefView {
  readonly revision: number;
}

/** What a note, or a document, can be tagged with. */
export interface TagChoicesView {
  readonly codes: readonly (CodeRefView & {
    /** Its beginning, where it is long. */
    readonly definition: string;
    /** Notes among the latest that have it, or documents. */
    readonly used: number;
    /** `codeKey` of every tag that means it: its name, names it had, names of codes merged into it. */
    readonly keys: readonly string[];
  })[];
  /** Tags of notes that are no codes, the most used first. */
  readonly free: readonly { readonly name: string; readonly used: number }[];
}

export interface CodebookView {
  readonly workspaceId: string;
  readonly codes: readonly CodeView[];
  readonly deleted: readonly RetiredCodeView[];
  readonly may: { readonly edit: boolean };
}

/** What became of the rows of a category scheme. */
export interface SchemeImportView {
  readonly added: number;
  /** Categories that the codebook says the same of already. */
  readonly unchanged: number;
  readonly problems: readonly { readonly row: number; readonly message: string }[];
}

/** The code as it stands after a person's act. */
export interface CodeChangedView {
  readonly codeId: string;
  readonly revision: number;
}
