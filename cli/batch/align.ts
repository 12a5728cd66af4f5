import { alignPassages } from "@/lib/core/comparison/links/align-passages";
import { stringsOf } from "../strings-of";
import type { Responder } from "./responder";

/** `{id, lang, old: [string], new: [string]}` → `{pairs: [{old: [i…], new: [j…], kind}]}`. */
export const respond: Responder = ({ old: older, new: newer }) => ({
  pairs: alignPassages(stringsOf(older, "old"), stringsOf(newer, "new")).map((pair) => ({
    old: pair.older,
    new: pair.newer,
    kind: pair.kind,
  })),
});
