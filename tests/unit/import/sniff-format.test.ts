import { expect, it } from "vitest";
import { sniffFormat } from "@/lib/server/import/sniff-format";

const formatOf = (text: string, fileName: string) =>
  sniffFormat({ bytes: new Uint8Array(Buffer.from(text)), fileName });

it.each([
  ["Lamps shall be lit. See <http://ports.example.org/lamps> and <https://ports.example.org>.", "text"],
  ["Tolls are < 5 dollars and > 3 dollars; <name of the port> pays.", "text"],
  ["Lamps shall be lit.<br>Tolls are paid.", "html"],
  ["Lamps <EM>shall</EM> be lit.", "html"],
] as const)(
  "a text that is named .html is a page only where a tag of HTML stands in it: %s",
  (text, format) => {
    expect(formatOf(text, "act.html")).toBe(format);
  },
);
