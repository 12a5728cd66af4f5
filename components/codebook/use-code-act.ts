"use client";
import { useCorrection } from "@/components/corrections/use-correction";
import type { CodeView, RetiredCodeView } from "@/lib/contracts/codebook-view";
import type { CodebookActions } from "./codebook-actions";

/** Acts on a code that are done at once, each with its way back. */
export function useCodeAct({ retire, restore }: Pick<CodebookActions, "retire" | "restore">) {
  const { busy, run } = useCorrection();
  const back = (codeId: string) => (revision: number) => restore({ codeId, revision });
  return {
    busy,
    remove: ({ id, name, revision }: CodeView) =>
      run(
        () => retire({ codeId: id, revision, intoId: null }),
        `“${name}” is deleted. What it stood on is kept, and comes back with it.`,
        back(id),
      ),
    merge: ({ id, name, revision }: CodeView, into: CodeView) =>
      run(
        () => retire({ codeId: id, revision, intoId: into.id }),
        `“${name}” is part of “${into.name}” now.`,
        back(id),
      ),
    restore: ({ id, name, revision }: RetiredCodeView) =>
      run(() => restore({ codeId: id, revision }), `“${name}” is back.`, null),
  };
}
