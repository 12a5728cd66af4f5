"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useToast } from "./toast";

type Answer<View> =
  | { readonly ok: true; readonly value: View }
  | { readonly ok: false; readonly error: { readonly message: string } };

interface Afterwards<View> {
  readonly done?: string;
  /** The way back from what came of it. */
  readonly undo?: (value: View) => Promise<Answer<unknown>>;
  readonly after?: (value: View) => void;
  /** Says why it was not done, where a message that passes is not the place. */
  readonly refused?: (message: string) => void;
}

/** Does something, says what came of it, and shows the page anew. `unreachable` is what is said where no server answers. */
export function useAct(unreachable: string) {
  const toast = useToast();
  const router = useRouter();
  const [busy, start] = useTransition();
  const perform = async <View>(
    act: () => Promise<Answer<View>>,
    { done, undo, after, refused = toast.show }: Afterwards<View>,
  ) => {
    try {
      const answer = await act();
      if (!answer.ok) return refused(answer.error.message);
      router.refresh();
      after?.(answer.value);
      if (!done) return;
      // The message outlives the page it was asked on, and so must the way back: it is no transition of that page.
      const { value } = answer;
      toast.show(
        done,
        undo && { label: "Undo", run: () => void perform(() => undo(value), { done: "Undone." }) },
      );
    } catch {
      refused(unreachable);
    }
  };
  const run = <View>(act: () => Promise<Answer<View>>, afterwards: Afterwards<View>) =>
    start(() => perform(act, afterwards));
  return { busy, run };
}
