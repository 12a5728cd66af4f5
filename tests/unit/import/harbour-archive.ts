import { listArchive, takeFromArchive } from "@/lib/server/import/archives/read-captures";
import type { WarcPage } from "@/tests/factories/make-warc";

export const prose =
  "The harbour office looks after the lamps of the coast and reports on them to the council each spring.";
export const page = (path: string, words = prose, more: Partial<WarcPage> = {}): WarcPage => ({
  url: `http://ports.example/${path}`,
  date: "2013-01-05T10:00:01Z",
  type: "text/html; charset=utf-8",
  body: `<!doctype html><h1>Lamps</h1><p>${words}</p>`,
  ...more,
});
export const pages = [
  page("robots.txt", "", { type: "text/plain", body: "User-agent: *" }),
  page("lamps"),
  page("logo.png", "", { type: "image/png", body: new Uint8Array([137, 80, 78, 71]) }),
  page("old", "moved", { status: 301 }),
];
export const two = [...pages, page("boats", `${prose} Again.`, { date: "2013-01-06T10:00:00Z" })];
export const list = (bytes: Uint8Array) => listArchive(bytes, "warc");
export const urls = async (bytes: Uint8Array) =>
  (await list(bytes)).captures.map(({ url }) => url.replace(/^.*\//, ""));
export const words = async (bytes: Uint8Array) => {
  const { captures } = await list(bytes);
  const taken = await takeFromArchive(
    bytes,
    "warc",
    captures.map(({ id }) => id),
  );
  return taken.map(({ content }) => new TextDecoder().decode(content));
};
