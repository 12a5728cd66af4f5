import { expect, test } from "vitest";
import { readBody } from "@/lib/server/edge/read-body";
import { refusalOf } from "@/tests/fixtures/refusal";

const MOST = 1_000;
/** A request whose body comes in pieces, one each time it is asked for. */
const sent = (pieces: () => Promise<Uint8Array | null>, headers: Record<string, string> = {}) =>
  new Request("http://localhost/api/imports", {
    method: "POST",
    headers,
    // Node wants to be told that the answer does not wait for the whole body.
    duplex: "half",
    body: new ReadableStream({
      async pull(controller) {
        const piece = await pieces();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    }),
  } as RequestInit);

test("attack 28: a stated length beyond the limit is not begun", async () => {
  let asked = 0;
  const request = sent(async () => new Uint8Array(++asked), { "content-length": "5000000000" });
  expect((await refusalOf(readBody(request, MOST))).code).toBe("too-large");
  expect(asked).toBeLessThanOrEqual(1);
});

test("attack 28: a length that lies does not help; what comes is counted", async () => {
  let asked = 0;
  const endless = sent(
    async () => {
      asked++;
      return new Uint8Array(300);
    },
    { "content-length": "10" },
  );
  expect((await refusalOf(readBody(endless, MOST))).code).toBe("too-large");
  expect(asked).toBeLessThan(10);
});

test("attack 28: a body that drips or stops is given up", async () => {
  let asked = 0;
  const stalled = sent(() => (asked++ === 0 ? Promise.resolve(new Uint8Array(1)) : new Promise(() => {})));
  expect((await refusalOf(readBody(stalled, MOST, 50))).code).toBe("invalid");
});

test("attack 28: ten thousand parts of a form are bytes of one file, and no form is taken apart", async () => {
  const part = "--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n";
  const form = new TextEncoder().encode(part.repeat(10_000));
  const request = new Request("http://localhost/api/imports", {
    method: "POST",
    body: form,
    headers: { "content-type": "multipart/form-data" },
  });
  expect(Buffer.compare(await readBody(request, form.length), form)).toBe(0);
});
