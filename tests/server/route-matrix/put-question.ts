import { readFileSync } from "node:fs";
import type { Question } from "./asked";

interface ActionPlace {
  readonly id: string;
  /** Folders in app/ of the pages that know the action: "/settings/people". */
  readonly pages: readonly string[];
}

/** Server actions of the built app by "file.name": where the browser would find them. */
export function builtActions(): ReadonlyMap<string, ActionPlace> {
  const manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
  };
  return new Map(
    Object.entries(manifest.node).map(([id, { filename, exportedName, workers }]) => [
      `${filename.replace(/^app\/actions\/|\.ts$/g, "")}.${exportedName}`,
      { id, pages: Object.keys(workers).map((worker) => worker.replace(/^app|\/page$/g, "") || "/") },
    ]),
  );
}

export interface Answer {
  /** In one word how it ended: a status, the code of an error, "sign-in", "elsewhere", "ok", "done". */
  readonly end: string;
  readonly words: string;
}

/** Asks a server as a browser would. @param origin of the page that asks; its own unless given */
export async function putQuestion(
  url: string,
  cookie: string,
  { path, method = "GET", headers = {}, body, action, input }: Question,
  origin = url,
): Promise<Answer> {
  const answer = await fetch(url + path, {
    method: action ? "POST" : method,
    redirect: "manual",
    headers: {
      cookie,
      ...(method === "GET" && !action ? {} : { origin }),
      ...(action ? { "next-action": action, "content-type": "text/plain;charset=UTF-8" } : {}),
      ...headers,
    },
    ...(action ? { body: JSON.stringify([input]) } : body === undefined ? {} : { body }),
  });
  const words = /^text\/event-stream/.test(answer.headers.get("content-type") ?? "")
    ? await firstWords(answer)
    : await answer.text();
  return { end: endOf(answer, words, action !== undefined), words };
}

/** Of an answer that does not end. */
async function firstWords(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
}

function endOf(answer: Response, words: string, isAction: boolean): string {
  const { status, headers } = answer;
  if (isAction && headers.has("x-action-redirect")) return "redirect";
  if (status >= 300 && status < 400) {
    const to = headers.get("location") ?? "";
    if (/^(https?:\/\/[^/]+)?\/sign-in/.test(to)) return "sign-in";
    return to.endsWith("00000000-0000-4000-8000-000000000000") ? "no link" : "elsewhere";
  }
  const code = /"error":\{"code":"([a-z-]+)"/.exec(words)?.[1];
  if (code) return code;
  if (isAction && status === 200) return /"ok":true/.test(words) ? "ok" : "no answer";
  if (/"kind":"done"/.test(words)) return "done";
  return String(status);
}
