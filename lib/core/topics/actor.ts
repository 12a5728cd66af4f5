import { codeKey } from "@/lib/core/codebook/code";

/** Who speaks in a paper: its office, or the paper itself where it names none. */
export interface Actor {
  /** What writings of one name share. */
  readonly key: string;
  readonly name: string;
}

export function actorOf({
  office,
  title,
}: {
  readonly office: string | null;
  readonly title: string;
}): Actor {
  const name = office?.trim() || title;
  return { key: codeKey(name), name };
}
