import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { acceptInvitation } from "@/lib/server/services/people/accept-invitation";
import { invitePerson } from "@/lib/server/services/people/invite-person";
import { listPeople } from "@/lib/server/services/people/list-people";
import { makeResetLink } from "@/lib/server/services/people/make-reset-link";
import { openResetLink } from "@/lib/server/services/people/open-reset-link";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { freePort } from "@/tests/fixtures/databases/start-postgres";
import { mailForTests } from "@/tests/fixtures/mail/mail-for-tests";
import { readLetter } from "@/tests/fixtures/mail/read-letter";

const mail = mailForTests("Variorum <variorum@example.gov>");
const ORIGIN = "https://papers.example.gov";
const newEmail = () => `${randomUUID()}@example.gov`;
const tokenIn = (words: string, under: string) =>
  new RegExp(`^${ORIGIN}/${under}/(\\S+)$`, "m").exec(words)?.[1] ?? "";

test("an invitation is sent to whom it is for, and what stands in the letter opens it", async () => {
  const workspace = await makeWorkspace("Harbours\r\nBcc: everybody@example.org");
  const admin = await workspace.person("admin");
  const email = newEmail();
  const made = await invitePerson(admin, { workspaceId: workspace.id, email, role: "reader" }, ORIGIN);
  expect(made.mailed).toBe(true);
  const received = await mail.server.letterTo(email);
  expect(received.to).toEqual([email]);
  const letter = readLetter(received);
  expect(letter.head("Subject")).toBe("An invitation");
  expect(letter.head("Bcc")).toBeNull();
  const text = letter.text;
  expect(text).toContain("A admin invites you to the workspace “Harbours Bcc: everybody@example.org”");
  expect(text).toMatch(/It works once, until \d+ \w+ \d{4} UTC\./);
  const token = tokenIn(text, "invitations");
  expect(made.url).toBe(`${ORIGIN}/invitations/${token}`);
  await acceptInvitation({ token, name: "New here", password: "three quiet words here" }, randomUUID());
  const { members, sendsMail } = await listPeople(admin);
  expect(members.map((member) => member.email)).toContain(email);
  expect(sendsMail).toBe(true);
});

test("a link to a new password is sent to the member", async () => {
  const workspace = await makeWorkspace();
  const [admin, reader] = [await workspace.person("admin"), await workspace.person("reader")];
  const made = await makeResetLink(admin, { workspaceId: workspace.id, userId: reader.userId }, ORIGIN);
  expect(made.mailed).toBe(true);
  const { text } = readLetter(await mail.server.letterTo(reader.email));
  expect(await openResetLink(tokenIn(text, "reset"))).toMatchObject({ email: reader.email });
});

test("what the mail server does not take is told to whoever made the link, and the link is there to hand over", async () => {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  vi.stubEnv("VARIORUM_SMTP", `smtp://127.0.0.1:${await freePort()}`);
  const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const email = newEmail();
  try {
    const made = await invitePerson(admin, { workspaceId: workspace.id, email, role: "reader" }, ORIGIN);
    expect(made).toMatchObject({ mailed: false, url: expect.stringContaining(`${ORIGIN}/invitations/`) });
    expect(written.mock.calls.flat().join("")).not.toContain(email);
  } finally {
    written.mockRestore();
    vi.stubEnv("VARIORUM_SMTP", mail.server.url);
  }
  expect((await listPeople(admin)).invitations.map((invitation) => invitation.email)).toEqual([email]);
});
