"use client";
import { type ReactNode, useRef } from "react";
import textStyles from "./reading-text.module.css";
import { useCopiedText } from "./use-copied-text";
import { useNoteLayout } from "./use-note-layout";

/** The page of a text that is only read: the same rows as everywhere, and with script the notes stand at their passages. */
export function LaidPage({
  lang,
  dir,
  children,
}: {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly children: ReactNode;
}) {
  const page = useRef<HTMLDivElement>(null);
  useCopiedText(page);
  useNoteLayout(page, textStyles.laid ?? "", null, null);
  return (
    <div ref={page} className={textStyles.page} lang={lang} dir={dir}>
      {children}
    </div>
  );
}
