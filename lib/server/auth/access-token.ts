import "server-only";
import { hashSecretToken, newSecretToken } from "./secret-token";

/** Whoever finds one in a log or a repository, and what looks for such things, sees what it is. */
const MARK = "variorum_";
/** With so much of it shown, 232 of its 256 bits are unknown still. */
const SHOWN = MARK.length + 4;

/** A new token, what is stored of it, and what is shown of it from then on. */
export function newAccessToken() {
  const token = `${MARK}${newSecretToken()}`;
  return { token, tokenHash: hashSecretToken(token) ?? "", beginning: token.slice(0, SHOWN) };
}

/** What is stored of the token in an Authorization header; `null` where there is none, or nothing that could be one. */
export function hashOfAuthorization(authorization: string | null): string | null {
  const token = /^Bearer +(variorum_[\w-]{43})$/i.exec(authorization ?? "")?.[1];
  return token ? hashSecretToken(token) : null;
}
