/** For how many days after it was deleted a thing can be kept in the trash, beside for ever. */
export const TRASH_DAYS = [30, 90, 365, 1825] as const;
export type TrashDays = (typeof TRASH_DAYS)[number];

const DAY_MS = 86_400_000;

/** When what was deleted at `deletedAt` goes for good, in milliseconds since 1970 as both are. */
export const leavesAt = (deletedAt: number, days: number): number => deletedAt + days * DAY_MS;

/** What was deleted before this moment goes for good at `now`. */
export const leftBefore = (now: number, days: number): number => now - days * DAY_MS;
