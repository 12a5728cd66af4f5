import "server-only";
import type { OpenFactInput } from "@/lib/contracts/fact-input";
import type { FactView } from "@/lib/contracts/picture-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findFactSubject } from "@/lib/server/db/facts";
import { decidedFactsOf } from "@/lib/server/derived/facts/decided-facts-of";
import { presentFact } from "@/lib/server/presenters/present-fact";

/** One fact of a version with all its fields and what was said of it. */
export async function openFact(viewer: Viewer, { versionId, factKey }: OpenFactInput): Promise<FactView> {
  const version = required(await findFactSubject(versionId));
  assertCan(viewer, "fact.read", subjectOf(version));
  const { facts, dismissed } = required((await decidedFactsOf([version])).get(versionId));
  const fact = required([...facts, ...dismissed].find((each) => each.fact.key === factKey));
  return presentFact(versionId, fact, null);
}
