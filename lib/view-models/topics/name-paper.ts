import type { TopicPaperView } from "@/lib/contracts/topic-view";
import { nameVersion } from "@/lib/view-models/documents/name-version";

/** "Trafficking in persons, 2016 page": a paper in one line. */
export const namePaper = ({ document, version }: TopicPaperView): string =>
  `${document.title}, ${version.label}`;

/** The version with its date, where the label does not say it: "2013 page, captured winter 2012-13". */
export const nameDatedVersion = ({ version }: Pick<TopicPaperView, "version">): string =>
  nameVersion(version);
