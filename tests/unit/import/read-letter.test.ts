import { describe, expect, it } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";
import { isMhtml } from "@/lib/server/import/mhtml/is-mhtml";
import { readMhtml } from "@/lib/server/import/mhtml/read-mhtml";
import { makeMhtml, mimeEntity } from "@/tests/factories/make-mhtml";

const prose =
  "The harbour office – for all coasts – looks after the lamps and tells the council what it found in spring.";
const textOf = (bytes: Uint8Array) => readMhtml(bytes).document.text;
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

describe("a letter without a page", () => {
  const head = [
    "From: Press office <press@ports.example>",
    "Subject: =?utf-8?Q?Lamps_=E2=80=93_lit?=",
    "Date: Fri, 27 Sep 2013 10:00:00 -0400",
    "MIME-Version: 1.0",
  ];
  const alone = (type: string, body: string, encoding: "quoted-printable" | "base64" | "8bit" = "8bit") =>
    new Uint8Array(
      Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n`), mimeEntity({ type, body, encoding })]),
    );

  it.each(["quoted-printable", "base64", "8bit"] as const)(
    "%s: its words, titled by its subject",
    async (encoding) => {
      const bytes = alone("text/plain; charset=utf-8", `${prose}\n\nPay = 5 €.\n`, encoding);
      expect(isMhtml(bytes)).toBe(true);
      const read = await importBytes({ bytes, fileName: "press.eml" });
      expect(read.text).toBe(`${prose}\n\nPay = 5 €.`);
      expect(read.metadata.title).toBe("Lamps – lit");
    },
  );

  it.each([
    [
      "format=flowed",
      "The lamps of the \nouter harbour.\nTolls\n> Are they \n> lit?\n-- \nPress office",
      "The lamps of the outer harbour.\nTolls\n> Are they lit?\n--\nPress office",
    ],
    ["format=flowed; delsp=yes", "灯は \n点く。\n", "灯は点く。"],
  ])("%s joins what was broken", (parameters, body, words) => {
    expect(textOf(alone(`text/plain; charset=utf-8; ${parameters}`, body))).toBe(words);
  });

  it("is told of what is attached to it", () => {
    const letter = makeMhtml(
      [
        { type: "text/plain; charset=utf-8", body: prose },
        {
          type: "text/plain",
          body: "Notes.",
          headers: ['Content-Disposition: attachment; filename="a.txt"'],
        },
      ],
      head.slice(0, 3),
      "multipart/mixed",
    );
    const { document, page } = readMhtml(letter);
    expect(document.text).toBe(prose);
    expect(document.warnings).toEqual([expect.stringContaining("an attachment")]);
    expect(page).toBeNull();
  });

  it("goes on behind a file that was put between two paragraphs, and tells of a letter passed on in it", () => {
    const letter = makeMhtml(
      [
        { type: "text/plain; charset=utf-8", body: prose },
        { type: "message/rfc822", body: `Subject: Tolls\r\n\r\nTolls rise.` },
        { type: "text/plain; charset=utf-8", body: "The lamps stay lit." },
      ],
      head.slice(0, 3),
      "multipart/mixed",
    );
    const { document } = readMhtml(letter);
    expect(document.text).toBe(`${prose}\n\nThe lamps stay lit.`);
    expect(document.warnings).toEqual([expect.stringContaining("a forwarded letter")]);
  });

  it("as a page tells that it goes on in further parts", () => {
    const parts = [prose, "The lamps stay lit."].map((words) => ({
      type: "text/html; charset=utf-8",
      body: `<p>${words}</p>`,
    }));
    const { document } = readMhtml(makeMhtml(parts, head.slice(0, 3), "multipart/mixed"));
    expect(document.text).toBe(prose);
    expect(document.warnings).toEqual([expect.stringContaining("several parts")]);
  });

  it.each([
    ["a time of a zone", "Date: Fri, 27 Sep 2013 10:00:00 -0400"],
    ["a number of the message", "Message-ID: <1@ports.example>\nDate: 27 Sep 2013"],
  ])("that says nothing of MIME, but has %s", async (_, header) => {
    const text = `From: press@ports.example\nSubject: Lamps\n${header}\n\n${prose}\n`;
    const read = await importBytes({ bytes: bytesOf(text), fileName: "press.eml" });
    expect(read.text).toBe(prose);
    expect(read.metadata.title).toBe("Lamps");
  });

  it("is titled by the signs of Windows-1252 in its subject", () => {
    const text = `Subject: =?windows-1252?Q?Ports_=96_the_Minister=92s_dues?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${prose}\n`;
    expect(readMhtml(bytesOf(text)).document.metadata.title).toBe("Ports – the Minister’s dues");
  });

  it("is one before it was sent, without a date", async () => {
    const text = `To: Council <council@ports.example>\nSubject: Lamps\nX-Unsent: 1\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${prose}\n`;
    const read = await importBytes({ bytes: bytesOf(text), fileName: "draft.eml" });
    expect([read.text, read.metadata.title]).toEqual([prose, "Lamps"]);
  });

  it("of parts whose kind is not known is read as one of mixed parts", () => {
    const parts = [{ type: "text/plain; charset=utf-8", body: prose }];
    expect(textOf(makeMhtml(parts, head.slice(0, 3), "multipart/report"))).toBe(prose);
  });

  it("a memorandum that people typed stays the text it is", () => {
    const text = `From: the office\nDate: 27 September 2013\nSubject: Lamps\n\n${prose}\n`;
    expect(isMhtml(bytesOf(text))).toBe(false);
  });
});

it("says of an encrypted letter that it is one, and of a letter without words that it has none", () => {
  const head = "From: press@ports.example\r\nSubject: Lamps\r\nMIME-Version: 1.0\r\n";
  const letter = (type: string) =>
    bytesOf(
      `${head}Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAGCSqGSIb3DQEHA6CAMIACAQ==\r\n`,
    );
  expect(() => readMhtml(letter("application/pkcs7-mime; smime-type=enveloped-data"))).toThrow("encrypted");
  expect(() => readMhtml(letter("application/octet-stream"))).toThrow("no part of it");
});
