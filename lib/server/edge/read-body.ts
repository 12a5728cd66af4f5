import "server-only";
import { AppError } from "@/lib/core/errors";
import { inMegabytes } from "@/lib/core/text/in-megabytes";

/** A sender that says nothing for so long has gone. */
const SILENCE_MS = 30_000;
/** The whole, however it drips. */
const WHOLE_MS = 300_000;

/**
 * The bytes of a request, counted as they come: what a header says of their number is believed only where it is too
 * many. No form is taken apart, so there are no parts to count. @throws AppError `too-large`, `invalid`
 */
export async function readBody(
  request: Request,
  most: number,
  silence = SILENCE_MS,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge(most);
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const parts: Uint8Array[] = [];
  const end = Date.now() + WHOLE_MS;
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), Math.min(silence, end - Date.now()));
      if (done) break;
      length += value.byteLength;
      if (length > most) throw tooLarge(most);
      parts.push(value);
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    if (error instanceof AppError) throw error;
    throw new AppError("invalid", "Only part of the file arrived. Send it again.");
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

async function within<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new AppError("invalid", "The file stopped arriving. Send it again.")),
      Math.max(0, milliseconds),
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLarge(most: number): AppError {
  return new AppError(
    "too-large",
    `The file is larger than ${inMegabytes(most)}, the most that is imported at once.`,
  );
}
