import type { PassageView, StatementView } from "@/lib/contracts/topic-view";

export const passageKey = ({ version, start, end }: PassageView): string => `${version.id} ${start}-${end}`;

/** Whether a topic has just this passage already. */
export const isInPlace = (passage: PassageView, statements: readonly StatementView[]): boolean =>
  statements.some(
    ({ version, start, end }) =>
      version.id === passage.version.id && start === passage.start && end === passage.end,
  );
