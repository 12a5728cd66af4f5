"use server";

import type { JumpTarget } from "@/components/workspace/palette-list";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { openHome } from "@/lib/server/services/open-home";

/** Where the palette leads: asked for when it opens. Who may see nothing gets nothing. */
export async function jumpTargets(): Promise<readonly JumpTarget[]> {
  const home = await openHome(await currentViewer()).catch(() => null);
  return (home?.documents ?? []).flatMap(({ id, title, versions }): JumpTarget[] => [
    { kind: "document", label: title, href: `/documents/${id}` },
    ...versions.slice(1).map((version, at): JumpTarget => {
      const before = versions[at] ?? version;
      return {
        kind: "comparison",
        label: `${before.label} ↔ ${version.label}`,
        detail: title,
        href: `/compare/${before.id}/${version.id}`,
      };
    }),
  ]);
}
