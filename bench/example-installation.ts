import { hashPassword } from "@/lib/server/auth/password";
import { closeDatabase, database } from "@/lib/server/db/database";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { makeToken } from "@/tests/factories/make-token";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const WRITERS = 20;
const password = "a bench needs a password";

/** Hours: a thousand kills take longer than one. */
const LONGEST_RUN = 24;

/**
 * The example workspace, in the database that `environment` names, with an account that can sign in and tokens for those
 * who write. `version` is a second one, of `document`; `pages` are what people read of it.
 */
export async function makeExampleInstallation(environment: Readonly<Record<string, string>>) {
  Object.assign(process.env, environment);
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  await seedExampleWorkspace(admin, workspace.id);
  const { prisma } = await database();
  const { email } = await prisma.user.update({
    where: { id: admin.userId },
    data: { passwordHash: await hashPassword(password) },
    select: { email: true },
  });
  const [found] = await prisma.version.findMany({
    where: { ordinal: 2 },
    select: {
      id: true,
      documentId: true,
      document: { select: { versions: { orderBy: { ordinal: "asc" } } } },
    },
    take: 1,
  });
  if (!found) throw new Error("the example workspace has no second version");
  const [older, newer] = found.document.versions;
  const writers = await Promise.all(Array.from({ length: WRITERS }, () => workspace.person("editor")));
  const tokens: string[] = [];
  for (const { userId } of writers) tokens.push(await makeToken(userId, "write", LONGEST_RUN));
  await closeDatabase();
  return {
    email,
    password,
    tokens,
    version: found.id,
    document: found.documentId,
    pages: [
      "/",
      `/documents/${found.documentId}`,
      `/versions/${found.id}`,
      `/compare/${older?.id}/${newer?.id}`,
      "/notes",
    ],
  };
}

/** The text of a version, for quotes of notes. */
export async function textOf(url: string, token: string, version: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/versions/${version}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return ((await answer.json()) as { text: string }).text;
}

/** A note on thirty characters somewhere in `text`; asked again with the same `key`, it is the same note. */
export function postNote(
  url: string,
  token: string,
  { version, text, key }: { readonly version: string; readonly text: string; readonly key: string },
): Promise<Response> {
  // The same key must come with the same words, so the place is the key's.
  const start = Number.parseInt(key.slice(0, 8), 16) % (text.length - 40);
  const quote = text.slice(start, start + 30);
  return fetch(`${url}/api/v1/versions/${version}/annotations`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "idempotency-key": key,
    },
    body: JSON.stringify({ start, end: start + 30, quote, text: "Under load." }),
  });
}
