import "server-only";
import { ANNOTATION_OPERATIONS } from "./annotation-operations";
import { BRIEFING_OPERATIONS } from "./briefing-operations";
import { DOCUMENT_OPERATIONS } from "./document-operations";
import { FACT_OPERATIONS } from "./fact-operations";
import { JUDGEMENT_OPERATIONS } from "./judgement-operations";
import type { Operation } from "./operation";
import { REPLY_OPERATIONS } from "./reply-operations";
import { TOPIC_OPERATIONS } from "./topic-operations";
import { WORKSPACE_OPERATIONS } from "./workspace-operations";

/** All that the API can be asked; its document is made of this list, so that nothing is served that is not in it. */
export const OPERATIONS: readonly Operation[] = [
  ...WORKSPACE_OPERATIONS,
  ...DOCUMENT_OPERATIONS,
  ...JUDGEMENT_OPERATIONS,
  ...ANNOTATION_OPERATIONS,
  ...REPLY_OPERATIONS,
  ...FACT_OPERATIONS,
  ...TOPIC_OPERATIONS,
  ...BRIEFING_OPERATIONS,
];

interface Found {
  readonly ids: Readonly<Record<string, string>>;
  /** Those at this address, by method. */
  readonly operations: readonly Operation[];
}

/** What there is at an address below /api/v1; `null` where nothing is. */
export function findOperations(path: string): Found | null {
  const parts = path.split("/");
  for (const { path: template } of OPERATIONS) {
    const ids = matchPath(template.split("/"), parts);
    if (ids) return { ids, operations: OPERATIONS.filter((each) => each.path === template) };
  }
  return null;
}

function matchPath(template: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (template.length !== parts.length) return null;
  const ids: Record<string, string> = {};
  for (const [at, part] of template.entries()) {
    const given = parts[at] ?? "";
    if (part.startsWith("{")) ids[part.slice(1, -1)] = given;
    else if (part !== given) return null;
  }
  return ids;
}
