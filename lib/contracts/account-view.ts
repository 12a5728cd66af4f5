import type { TokenScope } from "@/lib/core/permissions/token-scope";
import type { DigestRhythm } from "@/lib/core/time/next-digest";

/** One device that somebody is signed in on. */
export interface SessionView {
  readonly id: string;
  readonly device: string;
  readonly startedAt: string;
  readonly lastUsedAt: string;
  /** The session that asks. */
  readonly isThis: boolean;
}

/** A passkey of one's own. */
export interface PasskeyView {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

/** An access token of one's own: never the token itself. */
export interface AccessTokenView {
  readonly id: string;
  readonly name: string;
  /** How it begins, so that one knows it again. */
  readonly beginning: string;
  readonly scope: TokenScope;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly isExpired: boolean;
  readonly lastUsedAt: string | null;
}

/** The only moment it is known. */
export interface NewAccessTokenView {
  readonly name: string;
  readonly token: string;
}

export interface AccountView {
  readonly name: string;
  readonly email: string;
  readonly sessions: readonly SessionView[];
  /** Where there is none, the issuer alone signs the person in. */
  readonly hasPassword: boolean;
  /** A code is asked for after the password. */
  readonly hasSecondFactor: boolean;
  readonly passkeys: readonly PasskeyView[];
  readonly accessTokens: readonly AccessTokenView[];
  /** What a new token of this person can let a program do. */
  readonly tokenScopes: readonly TokenScope[];
  /** How often they are told by mail what their inbox holds, and by which clock; not offered where no mail is sent. */
  readonly digest: {
    readonly rhythm: "none" | DigestRhythm;
    readonly timeZone: string | null;
    readonly isOffered: boolean;
  };
  /** The issuer that people may sign in with, where one is configured, and whether it signs this person in. */
  readonly issuer: { readonly name: string; readonly isConnected: boolean } | null;
}

/** Two-step sign-in as its own page shows it. */
export interface TwoStepView {
  /** Where there is none, an issuer signs the person in, and asks for a second factor if anybody does. */
  readonly hasPassword: boolean;
  /** `null` where it is off. */
  readonly on: { readonly since: string; readonly recoveryCodesLeft: number } | null;
}

/** What an authenticator app is told, in a picture and in words; shown once. */
export interface AppSetUpView {
  /** The secret in groups of four, as one types it. */
  readonly secret: string;
  /** The address in the picture: on a phone it opens the app. */
  readonly address: string;
  /** A QR code as one path in a square of `size` units. */
  readonly qr: { readonly size: number; readonly path: string };
  /** What was shown, to be handed back with the first code. */
  readonly setUp: string;
}

/** The only moment they are known. */
export interface RecoveryCodesView {
  readonly codes: readonly string[];
}
