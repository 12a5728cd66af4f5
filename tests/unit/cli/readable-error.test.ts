import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { readableError } from "@/cli/serving/readable-error";
import { FAILED_WORDS, NOT_FOUND_WORDS } from "@/lib/core/error-words";

const SHELL =
  '<!DOCTYPE html><html id="__next_error__"><head><title>T</title></head><body><div hidden=""></div><script>1</script></body></html>';

function answer(status: number, body: string, accept = "text/html,*/*") {
  const request = new IncomingMessage(new Socket());
  request.headers.accept = accept;
  const response = new ServerResponse(request);
  response.statusCode = status;
  return { body: readableError(request, response, Buffer.from(body)).toString(), response };
}

test("the framework's empty error page is given its words, and keeps its scripts", () => {
  for (const [status, words] of [
    [404, NOT_FOUND_WORDS],
    [500, FAILED_WORDS],
  ] as const) {
    const { body } = answer(status, SHELL, "*/*");
    expect(body).toContain(`<h1>${words.title}</h1><p>${words.text}</p>`);
    expect(body).toContain("<script>1</script>");
    expect(body).toContain('<html id="__next_error__" lang="en">');
  }
});

test("an answer without a body becomes a page for those who read pages", () => {
  const { body, response } = answer(405, "");
  expect(body).toContain("<h1>This address does not take what was sent to it</h1>");
  expect(response.getHeader("Content-Type")).toBe("text/html; charset=utf-8");
  expect(answer(405, "", "application/json").body).toBe("");
});

test("what says something already is left alone", () => {
  const page = '<html lang="en"><body><main><h1>Nothing here</h1></main></body></html>';
  expect(answer(404, page).body).toBe(page);
  expect(answer(404, '{"error":1}').body).toBe('{"error":1}');
  expect(answer(200, SHELL).body).toBe(SHELL);
});
