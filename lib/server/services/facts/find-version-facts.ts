import "server-only";
import type { Fact } from "@/lib/core/facts/fact";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findFactSubject } from "@/lib/server/db/facts";
import { decidedFactsOf } from "@/lib/server/derived/facts/decided-facts-of";

/** The facts that stand in a version: what the rules find, and what people said of it. In order of the text. */
export async function findVersionFacts(viewer: Viewer, versionId: string): Promise<readonly Fact[]> {
  const version = required(await findFactSubject(versionId));
  assertCan(viewer, "fact.read", subjectOf(version));
  const { facts } = required((await decidedFactsOf([version])).get(versionId));
  return facts.map(({ fact }) => fact);
}
