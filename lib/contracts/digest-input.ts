import { z } from "zod";
import { isTimeZone } from "@/lib/core/time/is-time-zone";
import { DIGEST_RHYTHMS } from "@/lib/core/time/next-digest";

/** How often somebody is told by mail what their inbox holds. `timeZone`: of their browser; it is due in their morning. */
export const ChooseDigestInput = z.strictObject({
  rhythm: z.enum(["none", ...DIGEST_RHYTHMS]),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: "This is no time zone that is known here." })
    .default("UTC"),
});
export type ChooseDigestInput = z.output<typeof ChooseDigestInput>;
