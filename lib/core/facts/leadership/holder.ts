import type { PersonName } from "@/lib/core/facts/names/read-name";
import type { PostTitle } from "./read-person";

/** A person with the post printed before or after the name. Indexes are of the sentence's words. */
export interface Holder {
  readonly name: PersonName;
  readonly title: PostTitle | null;
  readonly from: number;
  readonly next: number;
}
