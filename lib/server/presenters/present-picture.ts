import "server-only";
import type { FactView, LaneKey, PictureView } from "@/lib/contracts/picture-view";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import { labelFact } from "@/lib/core/facts/changes/label-fact";
import type { Fact } from "@/lib/core/facts/fact";
import { buildPicture } from "@/lib/core/facts/picture/build-picture";
import type { PictureDocumentRow } from "@/lib/server/db/facts";
import type { DecidedFactsByVersion } from "@/lib/server/derived/facts/decided-facts-of";
import { presentFact } from "./present-fact";
import { presentPicturedVersions } from "./present-pictured-versions";
import { presentDocumentRef } from "./present-version-ref";

/** A fact is held against this many versions after its own to say where it looks alike and is not. */
const FURTHER = 4;

export function presentPicture(
  document: PictureDocumentRow,
  decided: DecidedFactsByVersion,
  terms: Pick<PictureView, "terms" | "termsNote">,
  may: PictureView["may"],
): PictureView {
  const versions = presentPicturedVersions(document.versions);
  const standing = versions.map(({ id }) => ({
    id,
    facts: (decided.get(id)?.facts ?? []).map(({ fact }) => fact),
    lang: document.lang,
  }));
  // The same words give the same key in every version.
  const open = new Map<string, number>();
  for (const { facts } of decided.values())
    for (const { fact, decision } of facts)
      if (decision === null) open.set(fact.key, (open.get(fact.key) ?? 0) + 1);
  const alsoIn = ({ fact, decision }: { fact: Fact; decision: unknown }) =>
    (open.get(fact.key) ?? 0) - (decision === null ? 1 : 0);
  const warnings = findWarnings(versions, standing);
  const views = new Map<Fact, FactView>();
  for (const [versionId, { facts }] of decided)
    for (const each of facts)
      views.set(each.fact, presentFact(versionId, each, warnings.get(each.fact) ?? null, alsoIn(each)));
  const lanes = buildPicture(standing, document.office).map((lane) => ({
    ...lane,
    rows: lane.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ versionId, facts, absent }) => ({
        versionId,
        facts: facts.flatMap((fact) => views.get(fact) ?? []).map((view) => inLane(lane.key, view)),
        absent: facts.length === 0 ? absent : null,
      })),
    })),
  }));
  return {
    document: presentDocumentRef(document),
    versions,
    lanes,
    ...terms,
    dismissed: [...decided].flatMap(([versionId, { dismissed }]) =>
      dismissed.map((each) => presentFact(versionId, each, null, alsoIn(each))),
    ),
    may,
  };
}

/** The document's own office is known: its short name alone is the news. */
function inLane(lane: LaneKey, view: FactView): FactView {
  const { fact } = view;
  return lane === "leadership" && fact.topic === "office" && fact.symbol
    ? { ...view, label: `“${fact.symbol}”` }
    : view;
}

/** Where a fact looks like one of another version and is another measure: said with both facts, the nearest first. */
function findWarnings(
  versions: PictureView["versions"],
  standing: readonly { readonly id: string; readonly facts: readonly Fact[] }[],
): Map<Fact, string> {
  const warnings = new Map<Fact, string>();
  for (let apart = 1; apart <= FURTHER; apart++) {
    for (let index = 0; index + apart < standing.length; index++) {
      const older = standing[index];
      const newer = standing[index + apart];
      if (!older || !newer) continue;
      for (const { older: one, newer: other, why } of compareFacts(older.facts, newer.facts).notSameMeasure) {
        const say = (fact: Fact, against: Fact, label: string) => {
          if (!warnings.has(fact))
            warnings.set(
              fact,
              `Not the same measure as “${labelFact(against)}” (${label}), not compared: ${why}.`,
            );
        };
        say(one, other, versions[index + apart]?.label ?? "");
        say(other, one, versions[index]?.label ?? "");
      }
    }
  }
  return warnings;
}
