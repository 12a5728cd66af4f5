import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { type Action, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";

export interface SettingsLink {
  readonly label: string;
  readonly href: string;
}

/** Every page of settings of a workspace, with the rule that opens it. */
const PAGES: readonly (readonly [label: string, href: string, rule: Action])[] = [
  ["Workspaces", "/settings/workspaces", "workspace.read"],
  ["People", "/settings/people", "people.read"],
  ["Share links", "/settings/share-links", "share.list"],
  ["Strength of wording", "/settings/wording", "ladders.read"],
  ["Codebook", "/settings/codebook", "workspace.read"],
  ["Trash", "/settings/trash", "trash.read"],
  ["Webhooks", "/settings/webhooks", "webhook.manage"],
  ["Audit log", "/settings/audit", "audit.read"],
];

/** The pages of settings that somebody can open. */
export function settingsLinks(viewer: Viewer): readonly SettingsLink[] {
  const workspaceId = currentWorkspace(viewer) ?? "";
  return PAGES.flatMap(([label, href, rule]) =>
    can(viewer, rule, { workspaceId }) ? [{ label, href }] : [],
  );
}
