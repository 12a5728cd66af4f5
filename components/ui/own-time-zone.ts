/** As this browser names it: "Pacific/Auckland". */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
