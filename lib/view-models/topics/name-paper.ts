import type { TopicPaperView } from "@/lib/contracts/topic-view";
import { isolated } from "@/lib/core/text/isolated";

/** "Trafficking in persons, 2016 page": a paper in one line. */
export const namePaper = ({ document, version }: TopicPaperView): string =>
  `${isolated(document.title)}, ${isolated(version.label)}`;
