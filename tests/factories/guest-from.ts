import type { ShareGuest } from "@/lib/server/auth/share-guest";

/** Somebody who comes by a share link; what is done later is done at once. */
export const guestFrom = (address = "198.51.100.250", userAgent: string | null = null): ShareGuest => ({
  address,
  userAgent,
  later: (work) => work(),
});
