"use client";
import type { ReactNode } from "react";
import { useSayDay } from "./time-zone";

/** The day a moment falls on where its reader is. */
export function LocalDay({ at }: { readonly at: string }) {
  return <time dateTime={at}>{useSayDay()(at)}</time>;
}

/** Words whose day is told when one points at them. */
export function TitledDay({
  at,
  className,
  children,
}: {
  readonly at: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <span className={className} title={useSayDay()(at)}>
      {children}
    </span>
  );
}
