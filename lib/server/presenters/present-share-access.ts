import "server-only";
import type { ShareAccessView, ShareLogView } from "@/lib/contracts/share-log-view";
import type { ShareAccessRow } from "@/lib/server/db/share-accesses";
import type { ShareRecipientRow } from "@/lib/server/db/share-recipients";

export const presentShareAccess = ({
  id,
  at,
  outcome,
  again,
  device,
  recipient,
}: ShareAccessRow): ShareAccessView => ({
  id,
  at: at.toISOString(),
  outcome,
  again,
  device,
  recipient: recipient?.email ?? null,
});

export const presentShareRecipient = ({
  email,
  lastOpenedAt,
}: ShareRecipientRow): ShareLogView["recipients"][number] => ({
  email,
  lastOpenedAt: lastOpenedAt?.toISOString() ?? null,
});
