import "server-only";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf, descendantsOf } from "@/lib/server/import/xml/xml-tree";

/**
 * Which part of a choice for newer and older programs (`mc:AlternateContent`) is read: the first that holds words, else the
 * first. The others say the same in another way, so that reading them too would tell and count everything twice.
 */
export function chosenPart(choice: XmlElement): XmlElement | undefined {
  const parts = [...childrenOf(choice, "mc:Choice"), childOf(choice, "mc:Fallback")].filter(
    (part) => part !== undefined,
  );
  return parts.find((part) => descendantsOf(part, "w:t", "a:t", "m:t", "w:sym").length > 0) ?? parts[0];
}
