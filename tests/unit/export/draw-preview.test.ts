import { expect, test } from "vitest";
import { drawPreview } from "@/lib/server/export/pictures/draw-preview";
import { pictureOfPreview } from "@/lib/server/export/pictures/picture-of-preview";

const about = "Position 10, 2013 page";
/** The picture as bytes, to be told apart. */
async function draw(title: string, said = about): Promise<string> {
  const bytes = await drawPreview({ title, about: said });
  return Buffer.from(bytes).toString("base64");
}
const sizeOf = (png: string) => {
  const bytes = Buffer.from(png, "base64");
  return [bytes.toString("latin1", 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

const TITLES = {
  English: "Trafficking in persons",
  long: "Promoting Positive Outcomes on Migration and Development: U.S. Positions for the High Level Dialogue, and everything else that was said there by anybody who had anything to say about it, on 27 September 2013 and later",
  Hebrew: "עמדות בנושא הגירה ופיתוח (2013): דו־שיח ברמה גבוהה",
  Arabic: "مواقف بشأن الهجرة والتنمية (2013): الحوار رفيع المستوى",
  Russian: "Позиции по миграции и развитию, 2013",
  Greek: "Θέσεις για τη μετανάστευση και την ανάπτυξη",
  Polish: "Źródła i żądania: łączność, część 2",
  Vietnamese: "Lập trường về di cư và phát triển",
  mixed: "Positions: שלום and مرحبا at the Dialogue",
};

test("words of every script there are letters for stand on the picture, each as another one", async () => {
  const empty = await draw("");
  const drawn = new Map<string, string>();
  for (const [name, title] of Object.entries(TITLES)) {
    const png = await draw(title);
    expect(sizeOf(png), name).toEqual(["PNG", 1200, 630]);
    expect(png.length, name).toBeLessThan(300_000);
    expect(png, name).not.toBe(empty);
    drawn.set(png, name);
  }
  expect(drawn.size).toBe(Object.keys(TITLES).length);
});

test("words without letters here leave the picture without a title, not with boxes in its place", async () => {
  const empty = await draw("");
  for (const title of [
    "关于移徙与发展的立场",
    "ตำแหน่ง",
    "移住と開発",
    "입장",
    "Positions 📌",
    "\u{10ffff}\u0000",
  ])
    expect(await draw(title), title).toBe(empty);
  expect(await draw("Positions", "2013 页面")).toBe(await draw("Positions", ""));
});

test("attack-13: signs that turn words around or that nobody sees change no picture", async () => {
  const plain = await draw("Report fdp.exe");
  for (const title of [
    "Report \u202efdp.exe",
    "Report\u2066 fdp.exe\u2069",
    "\u200fReport fdp.exe",
    "Report\r\n\tfdp.exe",
  ])
    expect(await draw(title), JSON.stringify(title)).toBe(plain);
});

test("attack-15: strange titles are drawn, in bounded time", async () => {
  for (const title of [
    "x".repeat(100_000),
    "word ".repeat(20_000),
    `Z${"\u0301".repeat(10_000)}`,
    "\ud800 and \udc00",
    "<svg><script>alert(1)</script></svg>",
    "{{constructor}} {7*7} &amp; <b>",
    "ש".repeat(5_000),
    "م".repeat(5_000),
  ]) {
    const begun = performance.now();
    expect(sizeOf(await draw(title)), title.slice(0, 20)).toEqual(["PNG", 1200, 630]);
    expect(performance.now() - begun, title.slice(0, 20)).toBeLessThan(20_000);
  }
});

test("in a thread it is the same picture, and the second asking draws none", async () => {
  const preview = { title: TITLES.English, about };
  const [one, other] = await Promise.all([pictureOfPreview(preview), pictureOfPreview({ ...preview })]);
  expect(other).toBe(one);
  expect(await pictureOfPreview(preview)).toBe(one);
  expect(Buffer.from(one).toString("base64")).toBe(await draw(TITLES.English));
});
