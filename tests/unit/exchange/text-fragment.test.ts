import { expect, it } from "vitest";
import { textFragment } from "@/lib/core/exchange/text-fragment";

const page = "https://www.state.gov/j/tip/";
const terms = { start: "rights", end: null, prefix: "", suffix: "" };

it("writes context, beginning and end in their order", () => {
  expect(textFragment(page, { start: "headed by", end: null, prefix: "It is", suffix: "Ambassador" })).toBe(
    `${page}#:~:text=It%20is-,headed%20by,-Ambassador`,
  );
  expect(textFragment(page, { ...terms, start: "Funding", end: "awards grants." })).toBe(
    `${page}#:~:text=Funding,awards%20grants.`,
  );
});

it("encodes what has a meaning in a directive", () => {
  expect(textFragment(page, { ...terms, start: "co-operation, peace & trade" })).toBe(
    `${page}#:~:text=co%2Doperation%2C%20peace%20%26%20trade`,
  );
});

it("keeps the fragment of the address and replaces an older directive", () => {
  expect(textFragment(`${page}#sec2:~:text=old`, terms)).toBe(`${page}#sec2:~:text=rights`);
});
