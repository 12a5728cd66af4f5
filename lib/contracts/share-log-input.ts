import { z } from "zod";
import { ListPlace } from "./list-place";

/** The part of a log that is asked for, as it stands in an address; what cannot be read is not asked for. */
export const ShareLogQuery = z.object({
  /** The moment and the id of the last row of the page before. */
  after: ListPlace.optional().catch(undefined),
});
export type ShareLogQuery = z.infer<typeof ShareLogQuery>;
