import type { ColleagueView } from "@/lib/contracts/people-view";

/** A member by name, and by address where somebody else has the same name. */
export const nameColleague = ({ name, email }: ColleagueView): string =>
  email === null ? name : `${name}, ${email}`;
