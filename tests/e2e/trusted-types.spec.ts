import { expect } from "@playwright/test";
import { homeWith, POSITIONS, test } from "./signed-in";

test("attack-12: what gets hold of a page makes no markup, no code and no further script of strings", async ({
  page,
  violations,
}) => {
  await page.goto(homeWith(POSITIONS));
  await page.getByRole("link", { name: POSITIONS, exact: true }).waitFor();
  const ends = await page.evaluate(async () => {
    // What a debugger runs may make code of strings, until it ends.
    await new Promise((resolve) => setTimeout(resolve));
    const tried = (act: () => unknown) => {
      try {
        act();
        return "done";
      } catch {
        return "refused";
      }
    };
    const script = (set: (made: HTMLScriptElement) => void) => () => set(document.createElement("script"));
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    return {
      markup: tried(() =>
        document.createElement("p").insertAdjacentHTML("beforeend", "<img src=x onerror=a()>"),
      ),
      inner: tried(() => {
        document.createElement("p").innerHTML = "<b>x</b>";
      }),
      parsed: tried(() => new DOMParser().parseFromString("<p>x</p>", "text/html")),
      frame: tried(() => {
        document.createElement("iframe").srcdoc = "<p>x</p>";
      }),
      code: tried(() => Reflect.construct(Function, ["return 1"])),
      elsewhere: tried(script((made) => (made.src = "https://evil.example/x.js"))),
      here: tried(script((made) => (made.src = "/api/jump"))),
      policy: tried(() => trustedTypes.createPolicy("mine", { createHTML: (words: string) => words })),
      again: tried(() => trustedTypes.createPolicy("default", { createHTML: (words: string) => words })),
      // What libraries do with no harm.
      words: tried(() => {
        document.createElement("p").innerHTML = "no element";
      }),
      part: tried(script((made) => (made.src = "/_next/static/chunks/x.js"))),
    };
  });
  expect(ends).toEqual({
    ...{ markup: "refused", inner: "refused", parsed: "refused", frame: "refused", code: "refused" },
    ...{ elsewhere: "refused", here: "refused", policy: "refused", again: "refused" },
    ...{ words: "done", part: "done" },
  });
  // Told by the browser, as every other test hears of it.
  expect(violations.length).toBeGreaterThan(0);
  violations.length = 0;
});
