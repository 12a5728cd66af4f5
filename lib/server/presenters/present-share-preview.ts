import "server-only";
import type { SharePreviewView } from "@/lib/contracts/share-preview-view";
import type { SharePreviewRow } from "@/lib/server/db/share-previews";

/** What a link shows, by name: nothing of its words, and nobody. */
export function presentSharePreview(row: SharePreviewRow): SharePreviewView | null {
  const { document, version, olderVersion, position, changeKey, code, briefing } = row;
  if (code) return { title: code.name, about: "Topic" };
  if (briefing) return { title: briefing.title, about: "Briefing" };
  if (!document || !version) return null;
  const { title } = document;
  if (olderVersion) {
    const versions = `${olderVersion.label} compared with ${version.label}`;
    return { title, about: changeKey ? `One change: ${versions}` : versions };
  }
  return { title, about: position ? `Position ${position.label}, ${version.label}` : version.label };
}
