import type { PictureView } from "@/lib/contracts/picture-view";
import type { NamedFacts } from "@/lib/core/facts/facts-to-csv";

/** The facts of a picture by version, in order of its text: what the chart and the table show. */
export function picturedFacts({ versions, lanes, terms, may }: PictureView): NamedFacts[] {
  const cells = lanes.flatMap(({ rows }) => rows).flatMap((row) => row.cells);
  const views = cells.flatMap(({ facts }) => facts);
  return versions.map(({ id, label, date }, at) => ({
    version: label,
    date: date?.iso ?? null,
    // A fact that answers two questions is one all the same.
    facts: [
      ...new Map(
        cells
          .filter(({ versionId }) => versionId === id)
          .flatMap(({ facts }) => facts.map(({ fact }) => [fact.key, fact] as const)),
      ).values(),
    ].sort((one, other) => one.focus.start - other.focus.start),
    ...(may.decide && {
      kept: {
        versionId: id,
        revisions: new Map(
          views.flatMap((view) => (view.versionId === id ? [[view.key, view.revision] as const] : [])),
        ),
      },
    }),
    said: new Map(
      views.flatMap(({ versionId, fact, decision }) =>
        versionId === id && decision ? [[fact.key, decision.decision] as const] : [],
      ),
    ),
    terms: terms.flatMap(({ term, cells }) => {
      const cell = cells[at];
      return cell ? [{ term, count: cell.count, perThousand: cell.perThousand }] : [];
    }),
  }));
}
