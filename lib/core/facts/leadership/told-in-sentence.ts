import { peopleOf } from "@/lib/core/facts/names/people-of-sentence";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Claim } from "./claim";
import { postsBeside } from "./post-beside";

/** Of whom other rules tell something in the same sentence, by name and by surname. */
export class Told {
  readonly #sure = new Set<string>();
  readonly #titled = new Set<string>();
  constructor(claims: readonly Claim[]) {
    for (const { person, role } of claims) {
      if (person === null) continue;
      if (role === "title") this.#titled.add(person);
      else this.#sure.add(person).add(lastName(person));
    }
  }
  surely(person: string): boolean {
    return this.#sure.has(person) || this.#sure.has(lastName(person));
  }
  asTitle(person: string): boolean {
    return this.#titled.has(person);
  }
}
const lastName = (person: string): string => person.slice(person.lastIndexOf(" ") + 1);

/** What rules say of somebody who leaves without a word of the post, with the post beside the name. */
export function withPostsBeside(read: ReadSentence, told: readonly Claim[]): Claim[] {
  if (!told.some(lacksPost)) return [...told];
  return told.map((claim) => {
    if (!lacksPost(claim)) return claim;
    const at = peopleOf(read).findIndex(({ name }) => name === claim.person);
    const beside = postsBeside(read)[at]?.title;
    const before = beside || claim.office !== null ? undefined : toldBefore(read, claim);
    const post = beside ?? before;
    if (!post) return claim;
    const office = post.office ?? claim.office;
    return { ...claim, title: post.title, office, ...(before ? { postToldBefore: true } : {}) };
  });
}
/** "Ada Lind has served as director. … Ada Lind would be retiring": the post that the text told of the person before. */
const toldBefore = (read: ReadSentence, { person }: Claim) =>
  person === null ? undefined : read.posts?.get(person);

const lacksPost = ({ person, title, status }: Claim): boolean =>
  person !== null && title === null && /^(?:outgoing|former)$/.test(status);
