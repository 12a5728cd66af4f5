import "server-only";
import type { SharePreviewView } from "@/lib/contracts/share-preview-view";
import { can } from "@/lib/core/permissions/rules";
import { hashSecretToken } from "@/lib/server/auth/secret-token";
import { findShareGateByHash } from "@/lib/server/db/share-gates";
import { findSharePreview } from "@/lib/server/db/share-previews";
import { presentSharePreview } from "@/lib/server/presenters/present-share-preview";

/**
 * What a program that shows previews may say of the link with this token: of one that is open to anyone, asks for nothing and is not over.
 * `null` for every other one, whatever it is. It is no coming in, and the access log is told of none.
 */
export async function openSharePreview(token: string): Promise<SharePreviewView | null> {
  const hash = hashSecretToken(token);
  const gate = hash && (await findShareGateByHash(hash));
  if (!gate) return null;
  const { scope, state, audience, passwordHash } = gate;
  const subject = {
    workspaceId: scope.workspaceId,
    deleted: state !== "open",
    asksNothing: audience === "anyone" && passwordHash === null,
  };
  if (!can({ kind: "share", scope }, "share.preview", subject)) return null;
  const row = await findSharePreview(scope.linkId);
  return row && presentSharePreview(row);
}
