import { z } from "zod";
import { COMMENTS_ALLOWED } from "@/lib/core/permissions/allow-comments";

export const MOST_RECIPIENTS = 50;

/** What every link has, whatever it shows. */
const terms = {
  /** What its maker calls it, and whom it is for: told to members only. */
  label: z.string().trim().max(120, "At most 120 characters.").optional(),
  recipient: z.string().trim().max(120, "At most 120 characters.").optional(),
  /** Asked of whoever opens it. */
  password: z.string().max(1_000).optional(),
  /** Whom it is for: these addresses alone, each by a code that is sent to it. Anyone who holds it where none is given. */
  emails: z
    .array(z.string().max(512))
    .max(MOST_RECIPIENTS, `At most ${MOST_RECIPIENTS} addresses.`)
    .optional(),
  /** Only for members of the workspace, who sign in. */
  membersOnly: z.boolean().optional(),
  /** From when on it opens; at once where none is given. */
  opensAt: z.iso.datetime({ offset: true }).optional(),
  /** Days until it ends by itself; 30 unless told. */
  days: z.int().min(1).max(365).default(30),
};

export const CreateShareLinkInput = z.strictObject({
  versionId: z.uuid(),
  /** Set to share a comparison: this one against `versionId`. */
  olderVersionId: z.uuid().optional(),
  positionId: z.uuid().optional(),
  /** Set to share one change of the comparison and nothing else of it. */
  changeKey: z.string().min(1).max(200).optional(),
  withNotes: z.boolean().default(true),
  /** Whether authors of notes and of a judgement are named; they are unless told. */
  withNames: z.boolean().optional(),
  /** Of a change: whether what was judged of it is shown. */
  withReview: z.boolean().optional(),
  /** Of a position: whether its wording in the newest version is shown. */
  withNewer: z.boolean().optional(),
  /** Whether guests may comment: those it is limited to, or whoever has it; nobody unless told. */
  comments: z.enum(COMMENTS_ALLOWED).optional(),
  ...terms,
});
export type CreateShareLinkInput = z.infer<typeof CreateShareLinkInput>;

export const ShareTopicInput = z.strictObject({ topicId: z.uuid(), ...terms });
export type ShareTopicInput = z.infer<typeof ShareTopicInput>;

export const ShareBriefingInput = z.strictObject({ briefingId: z.uuid(), ...terms });
export type ShareBriefingInput = z.infer<typeof ShareBriefingInput>;

export type ShareTerms = Pick<ShareTopicInput, keyof typeof terms>;

/** What administrators choose from. */
export const SHARE_DAYS = [1, 7, 14, 30, 90, 180] as const;

/** After how many days new share links end at the latest; `null`: when their maker says. */
export const LimitShareDaysInput = z.strictObject({
  workspaceId: z.uuid(),
  days: z.literal([...SHARE_DAYS]).nullable(),
});
export type LimitShareDaysInput = z.infer<typeof LimitShareDaysInput>;

const addresses = z.array(z.string().max(512));

export const ChangeShareAddressesInput = z.strictObject({
  linkId: z.uuid(),
  /** Put on the list; what is on it already stays. */
  add: addresses.max(MOST_RECIPIENTS, `At most ${MOST_RECIPIENTS} addresses.`),
  /** Taken off it; what is not on it is none. */
  remove: addresses.max(500),
});
export type ChangeShareAddressesInput = z.infer<typeof ChangeShareAddressesInput>;

export const RevokeShareLinkInput = z.strictObject({ linkId: z.uuid() });
export type RevokeShareLinkInput = z.infer<typeof RevokeShareLinkInput>;

export const RevokeShareLinksInput = z.strictObject({ linkIds: z.array(z.uuid()).min(1).max(500) });
export type RevokeShareLinksInput = z.infer<typeof RevokeShareLinksInput>;
