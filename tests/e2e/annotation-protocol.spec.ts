import { type APIResponse, expect, request } from "@playwright/test";
import { annotate, openReader, origin, POSITIONS, test } from "./signed-in";

const JSON_LD = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
const RUN = crypto.randomUUID().slice(0, 8);
const NOTE = `For other programs (${RUN}).`;
const prefer = (...names: string[]) => ({ Prefer: `return=representation;include="${names.join(" ")}"` });
const IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";
const MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";

const accepted = (answer: APIResponse, status = 200) => {
  expect(answer.status()).toBe(status);
  expect(answer.headers().allow).toBe("GET, HEAD, OPTIONS");
  return answer;
};

test("a document's notes are a container of the Web Annotation Protocol, over plain HTTP", async ({
  page,
}) => {
  await openReader(page, POSITIONS);
  await annotate(page, "#position-13", "migration", NOTE);
  const href = await page
    .getByRole("navigation", { name: "Where you are" })
    .getByRole("link", { name: POSITIONS })
    .getAttribute("href");
  const documentId = href?.split("/").at(-1) ?? "";
  const address = `${origin()}/api/annotations/${documentId}/`;
  const http = page.request;

  const whole = accepted(await http.get(address));
  expect(whole.url()).toBe(address);
  expect(whole.headers()["content-type"]).toBe(JSON_LD);
  expect(whole.headers().vary).toMatch(/Accept.*Prefer/);
  expect(whole.headers().link).toContain('<http://www.w3.org/ns/ldp#BasicContainer>; rel="type"');
  expect(whole.headers().link).toContain('rel="http://www.w3.org/ns/ldp#constrainedBy"');
  expect(whole.headers()["content-location"]).toBe(address);
  const container = await whole.json();
  expect(container).toMatchObject({
    "@context": ["http://www.w3.org/ns/anno.jsonld", "http://www.w3.org/ns/ldp.jsonld"],
    id: address,
    type: ["BasicContainer", "AnnotationCollection"],
  });
  const mine = container.first.items.find((item: object) => JSON.stringify(item).includes(NOTE));
  expect(mine).toMatchObject({ type: "Annotation", motivation: "commenting" });
  expect(container.total).toBe(container.first.items.length);

  await test.step("conditional requests, HEAD and OPTIONS", async () => {
    const etag = whole.headers().etag ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const same = accepted(await http.get(address, { headers: { "If-None-Match": known } }), 304);
      expect(await same.text()).toBe("");
      expect(same.headers().etag).toBe(etag);
    }
    accepted(await http.get(address, { headers: { "If-None-Match": '"other"' } }));
    const head = accepted(await http.head(address));
    expect(head.headers().etag).toBe(etag);
    expect(await head.text()).toBe("");
    accepted(await http.fetch(address, { method: "OPTIONS" }), 204);
    for (const method of ["POST", "PUT", "DELETE"])
      expect((await http.fetch(address, { method })).status()).toBe(405);
  });

  await test.step("preferences and pages", async () => {
    const iris = await (await http.get(address, { headers: prefer(IRIS) })).json();
    expect(iris.first.items).toContain(mine.id);
    expect(iris.first.id).toBe(`${address}?iris=1&page=0`);
    const followed = await (await http.get(iris.first.id)).json();
    expect(followed).toMatchObject({ type: "AnnotationPage", items: iris.first.items });
    expect(followed.partOf.id).toBe(iris.id);
    const minimal = await http.get(address, { headers: prefer(MINIMAL) });
    expect(minimal.headers()["preference-applied"]).toBe("return=representation");
    expect((await minimal.json()).first).toBe(`${address}?page=0`);
    const first = accepted(await http.get(`${address}?page=0`));
    expect((await first.json()).items).toEqual(container.first.items);
    for (const none of ["1000", "-1", "x", "0.5"])
      expect((await http.get(`${address}?page=${none}`)).status()).toBe(404);
  });

  await test.step("content negotiation", async () => {
    const plain = accepted(await http.get(address, { headers: { Accept: "application/json" } }));
    expect(plain.headers()["content-type"]).toBe("application/json");
    accepted(await http.get(address, { headers: { Accept: "text/turtle" } }), 406);
    accepted(await http.get(address, { headers: { Accept: "text/html;q=0.9, */*;q=0.1" } }));
  });

  await test.step("each annotation has an address of its own, for programs and for people", async () => {
    const single = accepted(await http.get(mine.id, { headers: { Accept: "application/ld+json" } }));
    expect(single.headers().link).toBe('<http://www.w3.org/ns/ldp#Resource>; rel="type"');
    const { "@context": context, ...rest } = await single.json();
    expect(context).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(rest).toEqual(mine);
    const etag = single.headers().etag ?? "";
    accepted(await http.get(mine.id, { headers: { Accept: "*/*", "If-None-Match": etag } }), 304);
    accepted(await http.get(mine.id, { headers: { Accept: "image/png" } }), 406);
    await page.goto(mine.id);
    await expect(page).toHaveURL(/\/versions\/.*#note-/);
    await expect(page.getByRole("article").filter({ hasText: NOTE })).toBeVisible();
  });

  await test.step("unknown, foreign and nobody's ids look the same", async () => {
    const nobody = await request.newContext({ storageState: { cookies: [], origins: [] } });
    const unknown = `${origin()}/api/annotations/${crypto.randomUUID()}/`;
    const answers = [
      await http.get(unknown),
      await http.get(`${origin()}/api/annotations/not-an-id/`),
      await http.get(`${origin()}/annotations/${crypto.randomUUID()}`),
      await nobody.get(address),
      await nobody.get(mine.id),
    ];
    for (const answer of answers) {
      expect(answer.status()).toBe(404);
      expect(await answer.text()).not.toContain(NOTE);
    }
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    await nobody.dispose();
  });
});
