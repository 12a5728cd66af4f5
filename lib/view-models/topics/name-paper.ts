import type { TopicPaperView } from "@/lib/contracts/topic-view";
import { formatStatedDate } from "@/lib/view-models/documents/format-stated-date";

/** "Trafficking in persons, 2016 page": a paper in one line. */
export const namePaper = ({ document, version }: TopicPaperView): string =>
  `${document.title}, ${version.label}`;

/** The version with its date, where the label does not say it: "2013 page, captured winter 2012-13". */
export function nameDatedVersion({ version }: Pick<TopicPaperView, "version">): string {
  const date = version.dateNote ?? formatStatedDate(version.date);
  return version.label.includes(date) ? version.label : `${version.label}, ${date}`;
}
