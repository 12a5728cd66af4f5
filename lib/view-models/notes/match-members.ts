import type { ColleagueView } from "@/lib/contracts/people-view";

const MOST = 8;

/** Capitals and accents are not asked for: who types "joao" means João. */
const fold = (name: string): string =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trimStart();

/**
 * Members for what is typed of a name: those whose name begins with it first, then those with a later word that does. Nobody
 * mentions themselves. Linear.
 */
export function matchMembers(members: readonly ColleagueView[], typed: string): readonly ColleagueView[] {
  const wanted = fold(typed);
  const named = members.filter(({ isMe }) => !isMe).map((member) => ({ member, name: fold(member.name) }));
  const first = named.filter(({ name }) => name.startsWith(wanted));
  const later = named.filter(({ name }) => !name.startsWith(wanted) && hasWord(name, wanted));
  return [...first, ...later].slice(0, MOST).map(({ member }) => member);
}

const hasWord = (name: string, wanted: string): boolean =>
  name.includes(` ${wanted}`) || name.includes(`-${wanted}`);
