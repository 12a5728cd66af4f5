import "server-only";
import { AppError } from "@/lib/core/errors";

/** The bytes of what a person chose or pasted. @throws AppError "invalid" where there is nothing */
export async function bytesOfInput({
  file,
  text,
}: {
  readonly file?: File | undefined;
  readonly text?: string | undefined;
}): Promise<Uint8Array> {
  if (file && file.size > 0) return new Uint8Array(await file.arrayBuffer());
  if (text?.trim()) return new TextEncoder().encode(text);
  throw new AppError("invalid", file ? "The file is empty (0 bytes)." : "Choose a file or paste a text.");
}
