"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { z } from "zod";
import { useToast } from "@/components/ui/toast";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { Corrected } from "./correction-actions";
import { useCorrection } from "./use-correction";

interface Options<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** What stands in the form, before it is checked. */
  readonly inputOf: (form: FormData) => unknown;
  /** The field that shows what is wrong, and the words for it; by default those of the schema. */
  readonly wrong?: (issue: {
    readonly path: readonly PropertyKey[];
    readonly message: string;
  }) => readonly [string, string];
  readonly correct: (input: z.output<Schema>) => Promise<Corrected>;
  readonly undo: (revision: number) => Promise<Corrected>;
  readonly done: string;
  readonly onClose: () => void;
}

/** The form of a correction: checked here, refused in its place, undone from the message. What was typed stays until it is saved. */
export function useCorrectionForm<Schema extends z.ZodType>(options: Options<Schema>) {
  const toast = useToast();
  const router = useRouter();
  const { run } = useCorrection();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const takeBack = (revision: number) => run(() => options.undo(revision), "Undone.", null);

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const parsed = options.schema.safeParse(options.inputOf(new FormData(event.currentTarget)));
    if (!parsed.success) {
      const wrong = options.wrong ?? (({ path, message }) => [String(path[0]), message] as const);
      setErrors(Object.fromEntries(parsed.error.issues.map(wrong)));
      return;
    }
    setErrors({});
    setRefusal(null);
    setBusy(true);
    try {
      const answer = await options.correct(parsed.data);
      if (!answer.ok) setRefusal(answer.error.message);
      else {
        const { revision } = answer.value;
        options.onClose();
        router.refresh();
        toast.show(options.done, { label: "Undo", run: () => takeBack(revision) });
      }
    } catch {
      setRefusal(serverUnreachable("typed"));
    }
    setBusy(false);
  };
  return { errors, refusal, busy, save, takeBack };
}
