import type { ItemStanding } from "@/lib/contracts/briefing-view";

const KEPT = "The words are those of when it was put in.";

const SAID: Readonly<Record<Exclude<ItemStanding, "stands">, string>> = {
  trashed: `A version that this stands on lies in the trash. ${KEPT}`,
  differs: `These words no longer stand where they stood in their version. ${KEPT}`,
  untold: `The comparison, computed anew, no longer tells this change apart. ${KEPT}`,
  renamed: "A version is called otherwise by now than this sentence says.",
  gone: "The note was deleted, or is not open to everybody any more. Its words are not shown.",
  edited: "The note was edited since it was put in. It is shown as it is now.",
};

/** What is to be said of an item that does not stand as it was put in; `null` where it does. */
export const sayStanding = (standing: ItemStanding): string | null =>
  standing === "stands" ? null : SAID[standing];
