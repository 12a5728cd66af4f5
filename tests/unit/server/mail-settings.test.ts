import { expect, test } from "vitest";
import { env } from "@/lib/server/env";

const from = "Variorum <variorum@office.gov>";
const mailOf = (smtp: string, more: Record<string, string> = {}) =>
  env({ NODE_ENV: "test", VARIORUM_SMTP: smtp, VARIORUM_MAIL_FROM: from, ...more }).mail;

test("an address of a mail server says host, port, user, and that the way there is encrypted but on this machine", () => {
  expect(mailOf("")).toBeNull();
  expect(mailOf("smtp://mail.office.gov")).toEqual({
    host: "mail.office.gov",
    port: 587,
    tls: "required",
    user: null,
    passwordFile: null,
    from,
  });
  expect(
    mailOf("smtps://post%40office.gov@mail.office.gov:4650", {
      VARIORUM_SMTP_PASSWORD_FILE: "/run/secrets/mail",
    }),
  ).toMatchObject({
    port: 4650,
    tls: "from the start",
    user: "post@office.gov",
    passwordFile: "/run/secrets/mail",
  });
  expect(mailOf("smtp://localhost:2525")).toMatchObject({ port: 2525, tls: "if offered" });
});

test.each([
  "http://mail.office.gov",
  "mail.office.gov",
  "smtp://user:secret@mail.office.gov",
  "smtp://mail.office.gov/x",
])("%s is no address of a mail server", (smtp) => {
  expect(() => mailOf(smtp)).toThrow("VARIORUM_SMTP must be smtp://");
});

test("whom letters are from has to be said, in one line", () => {
  expect(() => mailOf("smtp://localhost", { VARIORUM_MAIL_FROM: "" })).toThrow("VARIORUM_MAIL_FROM");
  expect(() => mailOf("smtp://localhost", { VARIORUM_MAIL_FROM: "a@b.example\r\nBcc: c" })).toThrow(
    "VARIORUM_MAIL_FROM",
  );
});
