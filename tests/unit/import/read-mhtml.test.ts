import { describe, expect, it } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";
import { isMhtml } from "@/lib/server/import/mhtml/is-mhtml";
import { readMhtml } from "@/lib/server/import/mhtml/read-mhtml";
import { sniffFormat } from "@/lib/server/import/sniff-format";
import { makeMhtml, mimeEntity } from "@/tests/factories/make-mhtml";
import { refusalOf } from "@/tests/fixtures/refusal";

const prose =
  "The harbour office – for all coasts – looks after the lamps and tells the council what it found in spring.";
const html = (body: string, head = "<title>Lamps</title>") =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const root = {
  type: "text/html; charset=utf-8",
  body: html(`<h1>Lamps</h1><p>${prose}</p>`),
  headers: ["Content-Location: https://ports.example/lamps"],
};
const textOf = (bytes: Uint8Array) => readMhtml(bytes).document.text;
const bytesOf = (text: string, encoding: BufferEncoding = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));

describe("a page saved as one file", () => {
  it.each(["quoted-printable", "base64", "8bit", "binary"] as const)("%s", (encoding) => {
    const bytes = makeMhtml([
      { ...root, encoding },
      { type: "image/png", body: "png", encoding: "base64" },
    ]);
    expect(isMhtml(bytes)).toBe(true);
    expect(textOf(bytes)).toContain(prose);
    expect(textOf(bytes)).not.toMatch(/=3D|Content-|boundary/);
  });

  it.each<[string, string, Uint8Array]>([
    [
      "named by the part",
      "text/html; charset=windows-1252",
      bytesOf(html("<p>Caf\u00e9 f\u00fcr alle.</p>"), "latin1"),
    ],
    [
      "in quotation marks",
      'text/html;\r\n\tcharset="iso-8859-1"',
      bytesOf(html("<p>Caf\u00e9 f\u00fcr alle.</p>"), "latin1"),
    ],
    [
      "named by the page",
      "text/html",
      bytesOf(html("<p>Caf\u00e9 f\u00fcr alle.</p>", '<meta charset="iso-8859-15">'), "latin1"),
    ],
    ["with a byte order mark", "text/html", bytesOf(`\ufeff${html("<p>Café für alle.</p>")}`)],
  ])("encodings: %s", (_, type, body) => {
    for (const encoding of ["quoted-printable", "base64"] as const)
      expect(textOf(makeMhtml([{ type, body, encoding }]))).toContain("Café für alle.");
  });

  it("is a capture: where it stood and when it was saved", async () => {
    const said = [
      ["Snapshot-Content-Location: https://ports.example/lamps?a=1", "Date: Fri, 27 Sep 2013 22:07:19 GMT"],
      [
        "From: <Saved by Microsoft Internet Explorer 5>",
        "Date: Sat, 28 Sep 2013 00:07:19 +0200",
        "Content-Location: https://ports.example/lamps?a=1",
      ],
    ];
    for (const headers of said) {
      const bytes = makeMhtml([{ ...root, headers: [] }], headers);
      expect(readMhtml(bytes).page).toEqual({
        url: "https://ports.example/lamps?a=1",
        savedAt: "2013-09-27T22:07:19.000Z",
      });
    }
    const imported = await importBytes({ bytes: makeMhtml([root], said[0]), fileName: "lamps.mhtml" });
    expect(imported).toMatchObject({
      format: "mhtml",
      capture: { url: "https://ports.example/lamps?a=1" },
      metadata: { title: "Lamps", date: { iso: "2013-09-27", basis: "captured" } },
    });
  });

  it("its own date and title come first; a page without a title is called as the file is", () => {
    const headers = [
      "Subject: =?utf-8?Q?Lamps_=E2=80=93_?=\r\n =?utf-8?B?Q2Fmw6k=?=",
      "Date: Fri, 27 Nov 2026 22:07:19 GMT",
    ];
    const bytes = makeMhtml(
      [{ ...root, body: html(`<p>Date: September 27, 2013</p><p>${prose}</p>`, "") }],
      headers,
    );
    expect(readMhtml(bytes).document.metadata).toMatchObject({
      title: "Lamps – Café",
      date: { iso: "2013-09-27" },
    });
  });

  it("the part that is named first, and of alternatives the page", () => {
    const named = makeMhtml(
      [
        { type: "text/html", body: html("<p>A frame.</p>") },
        { ...root, headers: ["Content-ID: <root@x>"] },
      ],
      ["From: <x>"],
      'multipart/related; start="<root@x>"',
    );
    expect(textOf(named)).toContain(prose);
    const inner = Buffer.from(
      makeMhtml([{ type: "text/plain", body: "Plain words." }, root], [], "multipart/alternative", "inner"),
    );
    const letter = makeMhtml(
      [
        {
          type: 'multipart/alternative; boundary="inner"',
          body: inner.subarray(inner.indexOf("\r\n--inner")),
          encoding: "8bit",
        },
        {
          type: "application/pdf",
          body: "%PDF",
          encoding: "base64",
          headers: ['Content-Disposition: attachment; filename="a.pdf"'],
        },
      ],
      ["Received: from a by b", "From: Press office <press@ports.example>", "Subject: Lamps"],
      "multipart/mixed",
    );
    const { document, page } = readMhtml(letter);
    expect(document.text).toContain(prose);
    expect(document.warnings).toEqual([expect.stringContaining("an attachment")]);
    expect(page?.url).toBe("https://ports.example/lamps");
  });

  it("a message of one part", () => {
    const bytes = new Uint8Array(
      Buffer.concat([Buffer.from("From: <Saved by a browser>\r\nMIME-Version: 1.0\r\n"), mimeEntity(root)]),
    );
    expect(isMhtml(bytes)).toBe(true);
    expect(textOf(bytes)).toContain(prose);
  });

  it("lines that end in LF, empty lines and a mailbox line before it, a boundary that begins another one", () => {
    const bytes = makeMhtml(
      [root, { type: "text/html", body: "--bound\n--bound--x\n" }],
      ["From: <x>"],
      "multipart/related",
      "bound",
    );
    const lf = Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");
    for (const before of ["", "\n\n", "From x@y Fri Sep 27 22:07:19 2013\n"]) {
      const made = bytesOf(before + lf, "latin1");
      expect(isMhtml(made)).toBe(true);
      expect(textOf(made)).toContain(prose);
    }
  });

  it("tells that it is cut off", () => {
    const bytes = makeMhtml([root, { type: "image/png", body: "png", encoding: "base64" }]);
    const { document } = readMhtml(bytes.subarray(0, -60));
    expect(document.text).toContain(prose);
    expect(document.warnings).toEqual([expect.stringContaining("cut off")]);
  });

  it("what is no quoted sign stays as it is", () => {
    const raw = Buffer.from(
      `Content-Type: text/html\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>50 =3D 50, a=b, =ZZ and a soft =  \r\nend=\n of line=E2=82=AC</p>`,
    );
    expect(textOf(new Uint8Array(raw))).toBe("50 = 50, a=b, =ZZ and a soft end of line€");
  });
});

describe("frames", () => {
  const frame = (words: string, headers: string[]) => ({
    type: "text/html",
    body: html(`<p>${words}</p>`),
    headers,
  });
  it.each([
    ["by id", 'src="cid:frame-1@mhtml.blink"', ["Content-ID: <frame-1@mhtml.blink>"]],
    [
      "by address",
      'src="https://ports.example/frame?a=1&amp;b=2"',
      ["Content-Location: https://ports.example/frame?a=1&b=2"],
    ],
    [
      "by an address that is relative",
      'src="parts/frame.htm"',
      ["Content-Location: https://ports.example/parts/frame.htm"],
    ],
    ["by a file of Word", 'src="parts/frame.htm"', ["Content-Location: parts/frame.htm"]],
  ])("%s: their words stand where the page shows them", (_, src, headers) => {
    const body = html(`<p>Before it.</p><iframe ${src}></iframe><p>After it.</p>`);
    const { document } = readMhtml(makeMhtml([{ ...root, body }, frame("In the frame.", headers)]));
    expect(document.text).toMatch(/Before it\.\s+In the frame\.\s+After it\./);
    expect(document.warnings).toEqual([]);
  });

  it("a page of nothing but frames", () => {
    const body =
      '<html><head><title>Lamps</title></head><frameset cols="1,2"><frame src="cid:a"><frameset rows="1,2"><frame src="cid:b"></frameset></frameset></html>';
    const bytes = makeMhtml([
      { ...root, body },
      frame("Words of the left.", ["Content-ID: <a>"]),
      frame("Words of the right.", ["Content-ID: <b>"]),
    ]);
    expect(textOf(bytes)).toMatch(/Words of the left\.\s+Words of the right\./);
  });

  it("one that is not in the file is told, and a ring of frames ends", () => {
    const absent = readMhtml(
      makeMhtml([
        { ...root, body: html(`<p>${prose}</p><iframe src="https://elsewhere.example/"></iframe>`) },
      ]),
    );
    expect(absent.document.warnings).toEqual([expect.stringContaining("another page inside it")]);
    const ring = makeMhtml([
      {
        ...root,
        body: html(`<p>${prose}</p><iframe src="cid:a"></iframe>`),
        headers: ["Content-ID: <root>"],
      },
      {
        type: "text/html",
        body: html('<p>Ring.</p><iframe src="cid:b"></iframe><iframe src="cid:b"></iframe>'),
        headers: ["Content-ID: <a>"],
      },
      {
        type: "text/html",
        body: html('<p>Round.</p><iframe src="cid:a"></iframe><iframe src="cid:a"></iframe>'),
        headers: ["Content-ID: <b>"],
      },
    ]);
    expect(textOf(ring).length).toBeLessThan(5000);
  });

  it("words in shadow roots, as Chromium writes them out, are not lost", () => {
    const body = html(
      '<p>Light words.</p><policy-card><template shadowmode="open"><p>Shadow words of the card.</p></template></policy-card>',
    );
    expect(textOf(makeMhtml([{ ...root, body }]))).toContain("Shadow words of the card.");
  });
});

describe("what is none", () => {
  it.each([
    [
      "a letter that begins with From",
      "From: the office\nTo: the council\n\nThe lamps were looked after in spring.\n",
    ],
    [
      "a letter that speaks of MIME",
      "From: the office\nMIME-Version: 1.0 is what the header says.\n\nContent-Type: multipart/related; boundary=x\n",
    ],
    [
      "headers without a boundary in the text",
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="abc"\n\nWords.\n',
    ],
    [
      "a plain mail",
      "From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nWords of a mail.\n",
    ],
    ["a list of notes", "Note: one\nNote: two\n\nMIME-Version: none\n"],
    ["nothing but headers", "From: x\nMIME-Version: 1.0\nContent-Type: text/html"],
  ])("%s stays a text", async (_, text) => {
    expect(isMhtml(bytesOf(text))).toBe(false);
    expect((await importBytes({ bytes: bytesOf(text), fileName: "letter.txt" })).format).toBe("text");
  });

  it("names are believed where they agree with the bytes", async () => {
    const bytes = makeMhtml([root]);
    for (const fileName of ["a.mht", "a.mhtml", "a.eml", "a.html", "a.htm", "a.txt", "a"])
      expect(sniffFormat({ bytes, fileName })).toBe("mhtml");
    expect(sniffFormat({ bytes: bytesOf(html(`<p>${prose}</p>`)), fileName: "a.mht" })).toBe("html");
    expect(() => sniffFormat({ bytes: bytesOf("Plain words."), fileName: "a.mht" })).toThrow(/named .mht/);
    const picture = makeMhtml([{ type: "image/png", body: "png", encoding: "base64" }]);
    expect((await refusalOf(importBytes({ bytes: picture, fileName: "a.mht" }))).code).toBe("unreadable");
  });
});

it("is read with the style sheets that the file holds, named by number or by address", () => {
  const head =
    '<link rel="stylesheet" href="cid:css-1@saved"><link rel="stylesheet" href="/look/print.css" media="print"><link rel="stylesheet" href="/look/lists.css">';
  const text = textOf(
    makeMhtml([
      {
        ...root,
        body: html('<h1>Lamps</h1><p>Pay <i class="old">5</i> 7.</p><ol><li>Light it.</li></ol>', head),
      },
      {
        type: "text/css",
        body: ".old { text-decoration: line-through }",
        headers: ["Content-ID: <css-1@saved>"],
      },
      {
        type: "text/css",
        body: "p { display: none }",
        headers: ["Content-Location: https://ports.example/look/print.css"],
      },
      {
        type: "text/css",
        body: "ol { list-style: upper-roman }",
        headers: ["Content-Location: https://ports.example/look/lists.css"],
      },
    ]),
  );
  expect(text).toContain("Pay 7.");
  expect(text).toContain("I. Light it.");
});
