"use client";
import { useMemo, useState } from "react";
import { hasMarkdownMarks } from "@/lib/view-models/documents/has-markdown-marks";
import { nameOfPaste, type PastedPage, pastedPage, pastedWords } from "./pasted-text";

/** From here on a browser takes noticeably long to put a text into a field line by line: ten seconds for 200,000 signs. */
const LONG_PASTE = 20_000;

/** A place in the field, of the words selected there. */
interface Selection {
  readonly start: number;
  readonly end: number;
}

/**
 * A text that is pasted or typed. What was copied from a page keeps its HTML for as long as its words stand in the field as
 * they came: a person sees words, and what is imported never says anything else.
 */
export function usePastedText() {
  const [text, setText] = useState("");
  const [page, setPage] = useState<PastedPage | null>(null);
  const isPage = page !== null && page.text === text;
  /** Whether marks of Markdown are words like others, as somebody said of this text. */
  const [asWords, setAsWords] = useState(false);
  const hasMarks = useMemo(() => page === null && hasMarkdownMarks(text), [page, text]);

  /** A page into the empty field, or behind the page that is in it. */
  const takePage = (data: DataTransfer, { start, end }: Selection): boolean => {
    const more = pastedPage(data);
    if (!more) return false;
    const isFirst = start === 0 && end === text.length;
    if (!isFirst && !(isPage && start === text.length)) return false;
    const whole = isFirst ? more.text : `${text}\n\n${more.text}`;
    setPage({ html: isFirst ? more.html : `${page?.html ?? ""}\n${more.html}`, text: whole });
    setText(whole);
    return true;
  };

  /** Takes what was pasted over a selection. `false`: the browser does it, and its own undo knows of it. */
  const paste = (data: DataTransfer, selection: Selection): boolean => {
    if (takePage(data, selection)) return true;
    const words = pastedWords(data);
    if (words.length < LONG_PASTE) return false;
    setText(text.slice(0, selection.start) + words + text.slice(selection.end));
    return true;
  };

  /** Takes what was pasted behind what is there. `false`: there are no words. */
  const append = (data: DataTransfer): boolean => {
    const words = pastedWords(data);
    if (words.trim() === "") return false;
    if (!takePage(data, { start: text.length, end: text.length }))
      setText(text === "" ? words : `${text}\n\n${words}`);
    return true;
  };

  return {
    text,
    setText,
    paste,
    append,
    page,
    /** Whether the page's structure is imported, and not the words alone. */
    isPage,
    wordsAlone: () => setPage(null),
    /** Whether it is the source of a page in Markdown, and whether it is read as that. */
    hasMarks,
    isMarkdown: hasMarks && !asWords,
    readMarks: (read: boolean) => setAsWords(!read),
    asPasted: () => page && setText(page.text),
    /** The file that is imported, and the field empty again. */
    take: (): { readonly name: string; readonly body: Blob } => {
      setText("");
      setPage(null);
      setAsWords(false);
      if (isPage)
        return {
          name: nameOfPaste(new Date(), "html"),
          body: new Blob(['<meta charset="utf-8">', page.html]),
        };
      return { name: nameOfPaste(new Date(), hasMarks && !asWords ? "md" : "txt"), body: new Blob([text]) };
    },
  };
}
export type PastedText = ReturnType<typeof usePastedText>;
