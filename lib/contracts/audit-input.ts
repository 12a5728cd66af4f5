import { z } from "zod";
import { ListPlace } from "./list-place";

const day = z.iso.date().optional().catch(undefined);

/** What of the audit log is asked for, as it stands in an address; what cannot be read is not asked for. */
export const AuditQuery = z.object({
  by: z.uuid().optional().catch(undefined),
  about: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional()
    .catch(undefined),
  from: day,
  to: day,
  /** The moment and the id of the last event of the page before. */
  after: ListPlace.optional().catch(undefined),
});
export type AuditQuery = z.infer<typeof AuditQuery>;
