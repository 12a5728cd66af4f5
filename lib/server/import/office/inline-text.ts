import "server-only";
import { HIDDEN_IN_SOURCE, STRUCK_OUT } from "@/lib/core/documents/set-apart-words";
import { raisedText } from "@/lib/core/text/raised-text";

/** The look of words on their line; see `RunLook`. */
export interface InlineLook {
  readonly bold: boolean;
  readonly apart: "struck" | "hidden" | null;
  readonly raised: boolean;
}

/** Words that are not the text in force, with the reason why. */
export interface WordsApart {
  readonly reason: string;
  readonly text: string;
}

export const PLAIN_LOOK: InlineLook = { bold: false, apart: null, raised: false };

/** As much of the line before raised characters as tells what they are. */
const REACH = 64;

/** Collects the words of a paragraph: those in force with their line breaks, and those struck out or hidden beside them. */
export class InlineText {
  private text = "";
  private raised = "";
  private plainLetters = false;
  private readonly stretches: { reason: string; text: string }[] = [];
  private open: { reason: string; text: string } | null = null;

  write(words: string, look: InlineLook): void {
    if (!words) return;
    if (look.apart !== null) {
      const reason = look.apart === "struck" ? STRUCK_OUT : HIDDEN_IN_SOURCE;
      if (this.open?.reason === reason) this.open.text += words;
      else {
        this.open = { reason, text: words };
        this.stretches.push(this.open);
      }
      return;
    }
    this.open = null;
    if (!look.bold && /[\p{L}\p{N}]/u.test(words)) this.plainLetters = true;
    if (look.raised) this.raised += words;
    else {
      this.settle();
      this.text += words;
    }
  }

  /** The mark of a note. */
  call(mark: string, look: InlineLook): void {
    if (look.apart !== null) {
      this.write(`[${mark}]`, look);
      return;
    }
    this.open = null;
    this.settle();
    this.text += raisedText(this.text, mark, true);
  }

  /** The words in force; parts of lines are divided by line feeds. */
  get words(): string {
    this.settle();
    return this.text;
  }

  /** Whether every letter and figure is bold. */
  get bold(): boolean {
    return !this.plainLetters;
  }

  get apart(): readonly WordsApart[] {
    return this.stretches.filter(({ text }) => text.trim() !== "");
  }

  private settle(): void {
    if (!this.raised) return;
    this.text += raisedText(lineSoFar(this.text), this.raised);
    this.raised = "";
  }
}

function lineSoFar(text: string): string {
  const near = text.slice(-REACH);
  return near.slice(near.lastIndexOf("\n") + 1);
}
