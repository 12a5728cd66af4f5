import { z } from "zod";

const place = { annotationId: z.uuid(), versionId: z.uuid() };
const revision = z.int().positive();
const offset = z.int().min(0).max(10_000_000);

/** A person's word on where an annotation stands in a version; "undecided" gives it back to the rules. */
export const DecidePlacementInput = z.discriminatedUnion("decision", [
  z.strictObject({ ...place, revision, decision: z.enum(["confirmed", "left-orphaned", "undecided"]) }),
  z.strictObject({
    ...place,
    revision,
    decision: z.literal("re-attached"),
    start: offset,
    end: offset,
    /** The words selected; they must stand at the offsets. */
    quote: z.string().min(1).max(100_000),
  }),
]);
export type DecidePlacementInput = z.infer<typeof DecidePlacementInput>;

export const SuggestPlacesInput = z.strictObject(place);
export type SuggestPlacesInput = z.infer<typeof SuggestPlacesInput>;
