import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { AuditQuery } from "@/lib/contracts/audit-input";
import { DocumentListInput } from "@/lib/contracts/document-list";
import { NotesInput } from "@/lib/contracts/notes-input";
import { SearchInput } from "@/lib/contracts/search-input";
import { isAppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { listJumpTargets } from "@/lib/server/services/workspace/list-jump-targets";
import { openAudit } from "@/lib/server/services/workspace/open-audit";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { askApi } from "@/tests/factories/ask-api";
import { makeToken } from "@/tests/factories/make-token";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

let admin: Person;
let workspaceId: string;
let versionId: string;
beforeAll(async () => {
  const workspace = await makeWorkspace();
  workspaceId = workspace.id;
  admin = await workspace.person("admin");
  ({ versionId } = await makeVersion(admin, workspace.id));
});

const id = randomUUID();
const NOWHEN = [
  `2024-99-99T00:00:00.000Z_${id}`,
  `2024-01-01T00:00:00.000Z_${"-".repeat(36)}`,
  `2013-02-30T00:00:00.000Z_${id}`,
  `0000-01-01T00:00:00.000Z_${id}`,
  `2024-01-01T00:00:00.000Z_${id}_${id}`,
  `_${id}`,
  "\0",
];

/** Says how it ends: with an answer, refused by a schema, or refused as what cannot be. Anything else fails the test. */
async function ends(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return "answered";
  } catch (error) {
    if (isAppError(error)) return error.code;
    if ((error as Error).name.includes("Zod")) return "invalid";
    throw error;
  }
}

test.each(NOWHEN)("a list that goes on behind %j is refused, or begins at its beginning", async (after) => {
  expect(await ends(async () => listNotes(admin, NotesInput.parse({ after })))).toBe("invalid");
  expect(await ends(async () => searchWorkspace(admin, SearchInput.parse({ q: "the", after })))).toBe(
    "invalid",
  );
  expect(["answered", "invalid"]).toContain(
    await ends(async () => openAudit(admin, AuditQuery.parse({ after }))),
  );
  for (const sort of ["title", "newest", "changed"])
    expect(["answered", "invalid"]).toContain(
      await ends(async () => openHome(admin, undefined, DocumentListInput.parse({ after, sort }))),
    );
});

test("the place of a list of documents may be any words, and none of them fails", async () => {
  for (const key of ["\0", "0000-01-01", "-271821-04-20T00:00:00Z", "+275760-09-13T00:00:00Z", "x", "'"])
    for (const sort of ["title", "newest", "changed"])
      expect(["answered", "invalid"]).toContain(
        await ends(async () =>
          openHome(admin, undefined, DocumentListInput.parse({ after: `${key}.${id}`, sort })),
        ),
      );
});

test("NUL, half signs, days that are none and years of no calendar are looked for and not found", async () => {
  for (const words of ["\0", "a\0b", "12\0", "\ud800", "%", "_", "\\", "' OR 1=1--", ":*", "<->", '"open']) {
    expect(["answered", "invalid"]).toContain(await ends(async () => listJumpTargets(admin, words)));
    expect(["answered", "invalid"]).toContain(
      await ends(async () => searchWorkspace(admin, SearchInput.parse({ q: words, office: words }))),
    );
    expect(["answered", "invalid"]).toContain(
      await ends(async () => listNotes(admin, NotesInput.parse({ tag: words }))),
    );
    expect(["answered", "invalid"]).toContain(
      await ends(async () => openHome(admin, undefined, DocumentListInput.parse({ q: words }))),
    );
  }
  for (const day of ["0000-01-01", "0001-01-01", "9999-12-31", "2013-02-30", "275760-09-13"])
    for (const field of ["from", "to"]) {
      expect(["answered", "invalid"]).toContain(
        await ends(async () => searchWorkspace(admin, SearchInput.parse({ q: "the", [field]: day }))),
      );
      expect(["answered", "invalid"]).toContain(
        await ends(async () => openAudit(admin, AuditQuery.parse({ [field]: day }))),
      );
    }
});

test("a program that asks for a page of a thousand million, of none, or of half a thing is refused", async () => {
  const token = await makeToken(admin.userId);
  const notes = `GET /versions/${versionId}/annotations`;
  for (const limit of ["1e9", "1000000000", "0", "-1", "1.5", "NaN", "1e400", "201", ""])
    expect([limit, (await askApi(token, `${notes}?limit=${limit}`)).status]).toEqual([limit, 422]);
  expect((await askApi(token, `${notes}?limit=200`)).status).toBe(200);
  const documents = `GET /documents?workspace=${workspaceId}`;
  expect((await askApi(token, `${notes}?limit=1&limit=1000000000`)).status, "one question, two answers").toBe(
    400,
  );
  for (const asked of ["sort=password", "filter[__proto__]=x", "page=-1"])
    expect([asked, (await askApi(token, `${documents}&${asked}`)).status]).toEqual([asked, 422]);
  expect((await askApi(token, `${documents}&sort=title`)).status).toBe(200);
});
