import type { ActionResult } from "@/lib/contracts/action-result";
import type { ImportStep } from "@/lib/contracts/import-step";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

export interface Progress {
  /** 0 to 1. */
  readonly share: number;
  readonly step: string;
}

const away = { ok: false, error: { code: "unavailable", message: serverUnreachable("chosen") } } as const;

/**
 * Sends bytes with what goes with them, and reads the answer line by line. Aborting `signal` ends the work on the
 * server too; the answer is then the AbortError.
 */
export async function sendImport<View>(
  path: "" | "/preview" | "/page" | "/captures" | "/archive",
  about: object,
  body: Blob | null,
  {
    signal,
    onProgress,
  }: { readonly signal: AbortSignal; readonly onProgress?: (progress: Progress) => void },
): Promise<ActionResult<View>> {
  try {
    const address = `/api/imports${path}?about=${encodeURIComponent(JSON.stringify(about))}`;
    const answer = await fetch(address, { method: "POST", body, signal });
    if (!answer.ok) return { ok: false, error: (await answer.json()).error };
    let result: ActionResult<View> = away;
    for await (const line of lines(answer)) {
      const step = JSON.parse(line) as ImportStep<View>;
      if (step.kind === "progress") onProgress?.(step);
      else result = step.kind === "done" ? { ok: true, value: step.value } : { ok: false, error: step.error };
    }
    return result;
  } catch (error) {
    if (signal.aborted) throw error;
    return away;
  }
}

async function* lines(answer: Response): AsyncGenerator<string> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const parts: string[] = [];
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (value) {
      const [first = "", ...rest] = value.split("\n");
      parts.push(first);
      for (const next of rest) {
        yield parts.join("");
        parts.length = 0;
        parts.push(next);
      }
    }
    if (done) break;
  }
  const last = parts.join("");
  if (last.trim()) yield last;
}

/** Bytes that came as base64 within a line. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
