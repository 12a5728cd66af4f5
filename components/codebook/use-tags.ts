"use client";
import { useCallback, useMemo, useState } from "react";
import { addTags, cleanTag, splitTags } from "@/lib/view-models/notes/split-tags";

/** Tags while they are chosen: those that stand, and one that is being typed and counts as well. */
export function useTags(initial: readonly string[]) {
  const [tags, setTags] = useState(initial);
  const [typed, setTyped] = useState("");
  const type = useCallback((next: string) => {
    const { tags: ended, rest } = splitTags(next);
    setTags((all) => addTags(all, ended));
    setTyped(rest);
  }, []);
  const add = useCallback((tag: string) => {
    setTags((all) => addTags(all, [tag]));
    setTyped("");
  }, []);
  const remove = useCallback((tag: string) => setTags((all) => all.filter((each) => each !== tag)), []);
  const replace = useCallback((next: readonly string[]) => {
    setTags(next);
    setTyped("");
  }, []);
  const whole = useMemo(() => addTags(tags, [cleanTag(typed)]), [tags, typed]);
  const take = useCallback(() => replace(whole), [replace, whole]);
  return useMemo(
    () => ({ tags, typed, whole, type, add, remove, take, replace }),
    [tags, typed, whole, type, add, remove, take, replace],
  );
}

export type ChosenTags = ReturnType<typeof useTags>;
