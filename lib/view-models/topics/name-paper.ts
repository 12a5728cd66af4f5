import type { TopicPaperView } from "@/lib/contracts/topic-view";

/** "Trafficking in persons, 2016 page": a paper in one line. */
export const namePaper = ({ document, version }: TopicPaperView): string =>
  `${document.title}, ${version.label}`;
