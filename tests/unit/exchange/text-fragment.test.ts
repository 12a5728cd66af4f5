import { expect, it } from "vitest";
import { textFragment } from "@/lib/core/exchange/text-fragment";

const page = "https://www.state.gov/j/tip/";
const passage = (quote: string, prefix = "", suffix = "") => textFragment(page, { quote, prefix, suffix });

it("names a short passage by its words and whole words of its context", () => {
  expect(passage("headed by", "vernment. It is ", " Ambassador Luis Cd")).toBe(
    `${page}#:~:text=It%20is-,headed%20by,-Ambassador%20Luis`,
  );
});

it("names a long passage, and one over several paragraphs, by its ends", () => {
  const long = Array.from({ length: 60 }, (_, i) => `w${i}`).join(" ");
  expect(passage(long)).toBe(`${page}#:~:text=w0%20w1%20w2%20w3%20w4,w55%20w56%20w57%20w58%20w59`);
  expect(passage("Funding\nThe Office awards grants.")).toBe(
    `${page}#:~:text=Funding,The%20Office%20awards%20grants.`,
  );
});

it("takes no context from another line and encodes what has a meaning in a directive", () => {
  expect(passage("co-operation, peace & trade", "Title\n", "\nNext one more")).toBe(
    `${page}#:~:text=co%2Doperation%2C%20peace%20%26%20trade`,
  );
});

it("keeps the fragment of the address and replaces an older directive", () => {
  const words = { quote: "rights", prefix: "", suffix: "" };
  expect(textFragment(`${page}#sec2:~:text=old`, words)).toBe(`${page}#sec2:~:text=rights`);
});
