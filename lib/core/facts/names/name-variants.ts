/** Names of fewer telling words are too short to be told from their neighbours when a word is missing. */
const TELLING = 5;
const small = new Set(["and", "or", "for", "on", "to", "at", "against", "with", "by", "from", "under", "s"]);

/**
 * Identities of names that are one thing under two printings: a name cut short before "on", "for" or "against" where only one name
 * goes on so ("high level dialogue" of "high level dialogue on migration …"), and a long name with one word less or the
 * same words in other order ("task force to combat and monitor …"). Identities are "kind:folded words"; answers variant →
 * main name. Numbers are telling words: two numbered orders stay two. O(total words), looking one word away.
 */
export function nameVariants(identities: readonly string[]): Map<string, string> {
  const variants = new Map<string, string>();
  const headed = new Map<string, string | null>();
  const bags = new Map<string, string>();
  const parts = identities.map((identity) => {
    const [kind = "", name = ""] = identity.split(/:(.*)/s, 2);
    const words = name.split(" ");
    return { identity, kind, words, bag: [...new Set(words.filter((word) => !small.has(word)))].sort() };
  });
  for (const { identity, kind, words, bag } of parts) {
    const joint = words.findIndex((word, at) => at >= 2 && /^(?:on|for|against)$/.test(word));
    if (joint > 0) {
      const head = `${kind}:${words.slice(0, joint).join(" ")}`;
      headed.set(head, headed.has(head) ? null : identity);
    }
    if (bag.length >= TELLING) bags.set(`${kind}:${bag.join(" ")}`, identity);
  }
  const numbered = (words: readonly string[]) => words.some((word) => /\d/.test(word));
  for (const { identity, kind, words, bag } of parts) {
    const whole = words.length >= 3 ? headed.get(identity) : undefined;
    if (whole && whole !== identity) {
      variants.set(identity, whole);
      continue;
    }
    if (bag.length < TELLING || numbered(bag)) continue;
    const same = bags.get(`${kind}:${bag.join(" ")}`);
    if (same !== undefined && same !== identity) {
      variants.set(identity, same);
      continue;
    }
    if (bag.length <= TELLING) continue;
    for (let at = 0; at < bag.length; at++) {
      const shorter = bags.get(`${kind}:${[...bag.slice(0, at), ...bag.slice(at + 1)].join(" ")}`);
      if (shorter !== undefined && shorter !== identity && !variants.has(identity))
        variants.set(shorter, identity);
    }
  }
  // A variant of a variant goes to the last name of the chain.
  for (const [from, to] of variants) {
    const last = variants.get(to);
    if (last !== undefined && last !== from) variants.set(from, last);
    else if (last === from) variants.delete(from);
  }
  return variants;
}
