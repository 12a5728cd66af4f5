import "server-only";
import type { OwnPasswordInput } from "@/lib/contracts/account-input";
import type { AppSetUpView } from "@/lib/contracts/account-view";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { checkOwnPassword } from "@/lib/server/auth/check-own-password";
import { appAddress, newAppSecret } from "@/lib/server/auth/second-factor/app-codes";
import { sealAppSetUp } from "@/lib/server/auth/second-factor/app-set-up";
import { drawQr } from "@/lib/server/auth/second-factor/draw-qr";

/**
 * What an authenticator app must be told, after the password: whoever finds a browser open must not lock its owner out. Nothing is on
 * before a code of the app is given. `origin` is the address people type, `address` where the request comes from.
 * @throws AppError "unauthenticated", "busy"
 */
export async function beginTwoStep(
  viewer: Viewer,
  { current }: OwnPasswordInput,
  origin: string,
  address: string,
): Promise<AppSetUpView> {
  const { userId, email } = required(viewer.kind === "person" ? viewer : null);
  await checkOwnPassword(email, current, address);
  const secret = newAppSecret();
  const uri = appAddress(secret, email, new URL(origin).hostname);
  return {
    secret: secret.replaceAll(/.{4}(?=.)/g, "$& "),
    address: uri,
    qr: drawQr(uri),
    setUp: await sealAppSetUp({ userId, secret }),
  };
}
