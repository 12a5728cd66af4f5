import "server-only";
import { applyFactDecisions } from "@/lib/core/facts/apply-fact-decisions";
import type { Fact } from "@/lib/core/facts/fact";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findFactSubject, listFactDecisions } from "@/lib/server/db/facts";
import { factsOf } from "@/lib/server/derived/facts/facts-of";
import { subjectOf } from "@/lib/server/permissions/subject-of";

/** The facts that stand in a version: what the rules find, and what people said of it. In order of the text. */
export async function findVersionFacts(viewer: Viewer, versionId: string): Promise<readonly Fact[]> {
  const version = required(await findFactSubject(versionId));
  assertCan(viewer, "fact.read", subjectOf(version));
  const [found, decisions] = await Promise.all([factsOf([versionId]), listFactDecisions([versionId])]);
  const { facts } = applyFactDecisions(found.get(versionId) ?? [], decisions);
  return facts.map(({ fact }) => fact);
}
