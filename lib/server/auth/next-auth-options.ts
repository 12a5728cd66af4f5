import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { SignInInput } from "@/lib/contracts/account-input";
import { safeCallbackPath } from "@/lib/core/accounts/safe-callback-path";
import { endSessions } from "@/lib/server/db/sessions";
import { checkCredentials } from "./check-credentials";
import { ADDRESS_HEADER } from "./client-address";
import { recordSession } from "./record-session";
import { newClaims, SESSION, sessionSecret } from "./session";

/** next-auth's own routes make the same sessions as the sign-in form, through the same check of passwords. */
export const nextAuthOptions = (): NextAuthOptions => ({
  secret: sessionSecret(),
  session: { strategy: "jwt", maxAge: SESSION.idle },
  pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/" },
  providers: [
    Credentials({
      name: "Password",
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        const input = SignInInput.safeParse({ email: credentials?.email, password: credentials?.password });
        if (!input.success) return null;
        const address: unknown = request.headers?.[ADDRESS_HEADER];
        const from = typeof address === "string" ? address : "unknown";
        const person = await checkCredentials(input.data.email, input.data.password, from).catch(() => null);
        // The code is asked for on our own page, and nowhere else is a way in without it.
        return person?.hasSecondFactor ? null : person;
      },
    }),
  ],
  callbacks: {
    async jwt({ token, user }) {
      if (!user) return token;
      const claims = newClaims(user.id);
      // Its routes hand no headers to where a session begins.
      await recordSession(claims, null);
      const { userId, sessionId, signedInAt } = claims;
      return { sub: userId, sid: sessionId, signedInAt };
    },
    // The session that scripts may read holds no more than that there is one.
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => {
      const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
      return `${baseUrl}${safeCallbackPath(path)}`;
    },
  },
  events: {
    async signOut({ token }) {
      if (typeof token?.sid === "string" && typeof token.sub === "string")
        await endSessions(token.sub, { only: token.sid });
    },
  },
});
