import "server-only";
import type { JumpTargetView } from "@/lib/contracts/jump-target-view";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { workspacesOf } from "@/lib/core/permissions/workspaces-of";
import { listJumpPlaces } from "@/lib/server/db/jump-places";

/** Where the palette can lead in the person's workspaces: documents, positions, neighbouring versions, actions. */
export async function listJumpTargets(viewer: Viewer): Promise<readonly JumpTargetView[]> {
  const open = workspacesOf(viewer).filter((workspaceId) => can(viewer, "workspace.read", { workspaceId }));
  const documents = (await Promise.all(open.map((workspaceId) => listJumpPlaces(workspaceId)))).flat();
  const targets = documents.flatMap((document): JumpTargetView[] => {
    const newest = document.versions.at(-1);
    return [
      {
        kind: "document",
        href: `/documents/${document.id}`,
        label: document.title,
        ...(document.office ? { detail: document.office } : {}),
      },
      ...(newest?.positions ?? []).map(
        ({ label, heading }): JumpTargetView => ({
          kind: "position",
          href: `/versions/${newest?.id}#position-${label}`,
          number: label,
          label: heading,
          detail: newest?.label ?? "",
        }),
      ),
      ...document.versions.slice(1).flatMap((newer, at): JumpTargetView[] => {
        const older = document.versions[at];
        if (!older) return [];
        return [
          {
            kind: "comparison",
            href: `/compare/${older.id}/${newer.id}`,
            label: `${older.label} and ${newer.label}`,
            detail: document.title,
          },
        ];
      }),
    ];
  });
  const mayAdd = open.some((workspaceId) => can(viewer, "document.create", { workspaceId }));
  return [
    ...targets,
    ...(mayAdd ? [{ kind: "action", href: "/documents/new", label: "Add a document" } as const] : []),
    { kind: "action", href: "/settings/people", label: "People" },
    { kind: "action", href: "/settings/account", label: "Your account" },
    { kind: "action", href: "/notes", label: "All notes" },
    { kind: "action", href: "/search", label: "Search texts and notes" },
    { kind: "action", href: "/settings/share-links", label: "Share links" },
    { kind: "action", href: "/topics", label: "Topics" },
    { kind: "action", href: "/settings/codebook", label: "Codebook" },
    { kind: "action", href: "/", label: "All documents" },
  ];
}
