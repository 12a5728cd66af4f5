import { z } from "zod";

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
  after: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z_[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
});
export type AuditQuery = z.infer<typeof AuditQuery>;
