import type { ComparedSideView, CompareView } from "@/lib/contracts/compare-view";
import { plural } from "@/lib/core/text/plural";
import type { SayDay } from "@/lib/core/time/say-day";
import type { CompareModel } from "@/lib/view-models/comparison/compare-model";
import { sayAgreement } from "@/lib/view-models/comparison/say-agreement";
import { saySignOff } from "@/lib/view-models/comparison/say-sign-off";
import type { AnnexSection, TrackedComment } from "./tracked-document";

/** What is not in the text that is handed over, so that nothing is left out without a word. */
interface LeftOut {
  /** Page navigation on both sides together. */
  readonly furnitureBlocks: number;
  /** Remarks on words that are not in it. */
  readonly remarks: readonly Pick<TrackedComment, "author" | "lines" | "replies">[];
}

/** Where both texts come from, how they were compared, and what is not shown. @param origin where people open this Variorum */
export function sourcesAnnex(
  view: CompareView,
  model: CompareModel,
  origin: string,
  leftOut: LeftOut,
  sayDay: SayDay,
): AnnexSection[] {
  const { older, newer, comparison } = view;
  const sections: AnnexSection[] = [
    {
      heading: "Sources",
      lines: [...sourceLines("Older text", older, origin), ...sourceLines("Newer text", newer, origin)],
    },
    {
      heading: "Comparison",
      lines: [
        `${plural(model.entries.length, "change")}. Deleted words are those of the older text, inserted words those of the newer one; rejecting all changes gives the older text, accepting all the newer one.`,
        `Permalink: ${origin}/compare/${older.version.id}/${newer.version.id}`,
        `Comparison engine ${comparison.engineVersion}.${comparison.degraded ? ` Compared more coarsely than usual. ${comparison.degraded}` : ""}`,
        ...(leftOut.furnitureBlocks > 0
          ? [
              `Left out: page navigation (${plural(leftOut.furnitureBlocks, "block")} on both sides together).`,
            ]
          : []),
      ],
    },
  ];
  if (view.signOffs.length > 0)
    sections.push({
      heading: "Sign-off",
      lines: view.signOffs.map((signOff) => saySignOff(signOff, sayDay)),
    });
  const agreement = sayAgreement(model.entries, view.secondReadings);
  if (agreement)
    sections.push({ heading: "Agreement of readers", lines: [`${agreement.short}.`, ...agreement.more] });
  if (leftOut.remarks.length > 0)
    sections.push({
      heading: "Notes on words that are not in this text",
      lines: leftOut.remarks.flatMap((remark) =>
        [remark, ...remark.replies].map(({ author, lines }) => `${author}: ${lines.join(" ")}`),
      ),
    });
  return sections;
}

function sourceLines(
  name: string,
  { document, version, provenance }: ComparedSideView,
  origin: string,
): string[] {
  const dated = version.date ? ` Date: ${version.date.iso} (${version.date.basis}).` : "";
  const note = version.dateNote ? ` ${version.dateNote}.` : "";
  const office = document.office ? ` ${document.office}.` : "";
  return [
    `${name}: ${document.title}, ${version.label}.${office}${dated}${note}`,
    ...(provenance
      ? [
          ...(provenance.sourceUrl ? [`Source: ${provenance.sourceUrl}`] : []),
          ...(provenance.capturedAt ? [`Captured: ${provenance.capturedAt}`] : []),
          `File: ${provenance.fileName}, ${provenance.bytes.toLocaleString("en")} bytes, SHA-256 ${provenance.sha256}`,
        ]
      : []),
    `Permalink: ${origin}/versions/${version.id}`,
  ];
}
