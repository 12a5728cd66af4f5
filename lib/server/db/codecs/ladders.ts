import "server-only";
import type { Ladder, LadderRung } from "@/lib/core/facts/wording/commitment-ladder";
import { codec, numbered } from "./codec";
import { list, record, text } from "./reading";

const ladder = record<Ladder>({ name: text, rungs: list(record<LadderRung>({ words: list(text) })) });

/** The ladders that a workspace has written. */
export const laddersCodec = codec<readonly Ladder[]>("the ladders of a workspace", [numbered], list(ladder));
