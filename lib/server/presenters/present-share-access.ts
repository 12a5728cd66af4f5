import "server-only";
import type { ShareAccessView } from "@/lib/contracts/share-log-view";
import type { ShareAccessRow } from "@/lib/server/db/share-accesses";

export const presentShareAccess = ({ id, at, outcome, again, device }: ShareAccessRow): ShareAccessView => ({
  id,
  at: at.toISOString(),
  outcome,
  again,
  device,
});
