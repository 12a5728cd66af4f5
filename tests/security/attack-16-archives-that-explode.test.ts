import { describe, expect, test } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";
import { makeDocx, makeZip, wordParagraph } from "@/tests/factories/make-zip";
import { refusalOf } from "@/tests/fixtures/refusal";

const refused = (bytes: Uint8Array, fileName = "a.docx") => refusalOf(importBytes({ bytes, fileName }));
const good = () => makeDocx(wordParagraph("Words."));
/** Writes a number into every record of the central directory (at `field` from the record's start). */
const lie = (zip: Uint8Array, field: number, value: number): Uint8Array => {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
  return bytes;
};

describe("attack 16: bombs", () => {
  test("64 MB of one letter are refused before they are unpacked", async () => {
    const bomb = await makeDocx("", [
      { name: "word/document.xml", content: Buffer.alloc(64 * 1024 * 1024, 97) },
    ]);
    expect(bomb.length).toBeLessThan(200_000);
    expect((await refused(bomb)).code).toBe("too-large");
  });
});

describe("attack 17: directories that lie", () => {
  test("more parts than a Word file has", async () => {
    const many = Array.from({ length: 600 }, (_, at) => ({ name: `word/p${at}.xml`, content: "<a/>" }));
    expect((await refused(await makeDocx(wordParagraph("Words."), many))).code).toBe("too-large");
  });

  test("a size smaller than the truth", async () => {
    expect((await refused(lie(await good(), 24, 10))).code).toBe("unreadable");
  });

  test("a size larger than the truth", async () => {
    expect((await refused(lie(await good(), 24, 90_000))).code).toMatch(/unreadable|too-large/);
  });

  test("parts that lie over each other", async () => {
    expect((await refused(lie(await good(), 42, 0))).code).toBe("unreadable");
  });

  test("an archive in an archive is not opened", async () => {
    const inner = await makeZip([{ name: "a.txt", content: "a" }]);
    expect(
      (await refused(await makeDocx(wordParagraph("Words."), [{ name: "word/more.bin", content: inner }])))
        .code,
    ).toBe("unreadable");
  });
});

describe("attack 18: names that lead out", () => {
  test.each(["..!..!etc!passwd", "!abs!path.txt", "C:!x.txt", "word!..!..!x"])(
    "a part called %j",
    async (name) => {
      const wanted = name.replaceAll("!", "/");
      // The writer refuses such names as well, so the name is put in afterwards.
      const zip = await makeDocx(wordParagraph("Words."), [
        { name: "x".repeat(wanted.length), content: "a" },
      ]);
      const bytes = Buffer.from(zip);
      for (
        let at = bytes.indexOf("x".repeat(wanted.length));
        at >= 0;
        at = bytes.indexOf("x".repeat(wanted.length), at)
      )
        bytes.write(wanted, at);
      expect((await refused(bytes)).code).toBe("unreadable");
    },
  );

  test("a symbolic link", async () => {
    expect(
      (
        await refused(
          await makeDocx(wordParagraph("Words."), [
            { name: "word/link", content: "/etc/passwd", mode: 0o120777 },
          ]),
        )
      ).code,
    ).toBe("unreadable");
  });
});
