import { cleanText } from "@/lib/core/notes/clean-text";
import type { Warn } from "./read-entry";

/** As many and as long as a workspace's own tags may be. */
const MOST = 20;
const LONGEST = 60;

/** Tags of a foreign annotation as a workspace takes them: cleaned, without doubles, shortened with a warning. */
export function readTags(values: readonly unknown[], warn: Warn): string[] {
  const tags = new Set<string>();
  for (const value of values) {
    if (typeof value !== "string") continue;
    const tag = cleanText(value).replace(/\s+/g, " ").trim();
    if (tag.length > LONGEST)
      warn(`has a tag that was shortened to ${LONGEST} characters: “${tag.slice(0, 80)}”`);
    const kept = tag.slice(0, LONGEST).toWellFormed().trim();
    if (kept) tags.add(kept);
  }
  if (tags.size > MOST) warn(`has ${tags.size} tags, of which ${MOST} were kept`);
  return [...tags].slice(0, MOST);
}
