import type { ReviewChangeInput } from "@/lib/contracts/review-input";
import type { Person } from "@/lib/core/permissions/viewer";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { reviewChange } from "@/lib/server/services/comparisons/review-changes";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import { DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { makeVersion } from "./make-version";
import { makeWorkspace } from "./make-workspace";

const KINDS = [
  "lamps",
  "wells",
  "stairs",
  "nets",
  "fees",
  "boats",
  "quays",
  "docks",
  "tugs",
  "tides",
  "ropes",
  "sails",
];

/** A paper of so many paragraphs, each of which says what a ward does. */
export const wardsPaper = (count: number, verb: string): string =>
  `Wards and storms\n\n${Array.from(
    { length: count },
    (_, at) =>
      `The council of ward ${at + 10} ${verb} repair the ${KINDS[at % 12]} of its harbour within ${at + 20} days of the storm.`,
  ).join("\n\n")}\n`;

/** Two versions that differ in a word of each of `count` paragraphs, and two reviewers. */
export async function makeComparedWards(count: number) {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const [first, second] = [await workspace.person("reviewer"), await workspace.person("reviewer")];
  const { documentId, versionId: olderVersionId } = await makeVersion(
    admin,
    workspace.id,
    wardsPaper(count, "should"),
  );
  const { version } = await importVersion(admin, { documentId, text: wardsPaper(count, "must") });
  const pair = { olderVersionId, newerVersionId: version.id };
  const open = (viewer: Person) => openComparison(viewer, olderVersionId, version.id);
  const keys = compareModel(await open(admin), DEFAULT_OPTIONS).entries.map(({ key }) => key);
  return {
    workspace,
    admin,
    first,
    second,
    documentId,
    pair,
    open,
    keys,
    /** Judges a change, as done with unless told; nothing else is said of it. */
    judge: (viewer: Person, changeKey: string, said: Partial<ReviewChangeInput>) =>
      reviewChange(viewer, {
        olderVersionId,
        versionId: version.id,
        readingId: null,
        changeKey,
        revision: 0,
        significance: null,
        direction: null,
        note: "",
        reviewed: true,
        ...said,
      }),
  };
}
