import "server-only";
import type { OpenFactInput } from "@/lib/contracts/fact-input";
import type { FactView } from "@/lib/contracts/picture-view";
import { applyFactDecisions } from "@/lib/core/facts/apply-fact-decisions";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findFactSubject, listFactDecisions } from "@/lib/server/db/facts";
import { factsOf } from "@/lib/server/derived/facts/facts-of";
import { subjectOf } from "@/lib/server/permissions/subject-of";
import { presentFact } from "@/lib/server/presenters/present-fact";

/** One fact of a version with all its fields and what was said of it. */
export async function openFact(viewer: Viewer, { versionId, factKey }: OpenFactInput): Promise<FactView> {
  const version = required(await findFactSubject(versionId));
  assertCan(viewer, "fact.read", subjectOf(version));
  const [found, rows] = await Promise.all([factsOf([versionId]), listFactDecisions([versionId])]);
  const { facts, dismissed } = applyFactDecisions(found.get(versionId) ?? [], rows);
  const fact = required([...facts, ...dismissed].find((each) => each.fact.key === factKey));
  return presentFact(versionId, fact, null);
}
