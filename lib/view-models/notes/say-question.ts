import { STANCES } from "@/lib/contracts/annotation-input";
import type { NotesQuestion } from "@/lib/contracts/notes-input";
import type { ColleagueView } from "@/lib/contracts/people-view";
import type { SearchFiltersView } from "@/lib/contracts/search-view";
import { nameColleague } from "@/lib/view-models/people/name-colleague";
import { STANCE_WORDS } from "./say-stance";

/** A value of a filter and what it is called, as a list to choose from has it. */
export type NamedValue = readonly [value: string, name: string];

/** What the notes can be narrowed to, each filter with all its values by name. */
export type NotesChoices = ReturnType<typeof notesChoices>;

export const GONE_DOCUMENT = "A document that is not here";
const GONE_PERSON = "Somebody who has left";

/**
 * The values of each filter. What is asked for and is not there any longer, a document in the trash or somebody who has left, is one
 * of them by a name that says so: a list that left it out would show another choice than the one that holds.
 */
export function notesChoices(
  asked: NotesQuestion,
  filters: SearchFiltersView,
  colleagues: readonly ColleagueView[],
) {
  const named = (all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }): NamedValue => [id, name]);
  const others = colleagues
    .filter(({ isMe }) => !isMe)
    .map((each): NamedValue => [each.id, nameColleague(each)]);
  const me = colleagues.find(({ isMe }) => isMe);
  return {
    documents: withAsked(named(filters.documents), asked.documentId, GONE_DOCUMENT),
    authors: withAsked(named(filters.authors), asked.authorId, GONE_PERSON),
    stances: STANCES.map((stance): NamedValue => [stance, STANCE_WORDS[stance]]),
    states: STATES,
    assigned: withAsked(
      [["me", "Me"], ["nobody", "Nobody"], ...others],
      asked.assigned,
      // Asked for by name, oneself is in the list as "Me" alone.
      me && asked.assigned === me.id ? me.name : GONE_PERSON,
    ),
    due: DUE,
  } satisfies Record<string, readonly NamedValue[]>;
}

const STATES: readonly NamedValue[] = [
  ["open", "Open"],
  ["resolved", "Resolved"],
  ["draft", "My drafts"],
];
const DUE: readonly NamedValue[] = [
  ["any", "On any day"],
  ["today", "Today"],
  ["overdue", "Overdue"],
];

const withAsked = (
  values: readonly NamedValue[],
  asked: string | undefined,
  gone: string,
): readonly NamedValue[] =>
  asked === undefined || values.some(([value]) => value === asked) ? values : [...values, [asked, gone]];

/** What is asked for in words, a filter each: "Stance: Question", "Only mine", "Oldest first". Nothing where nothing is. */
export function sayQuestion(asked: NotesQuestion, choices: NotesChoices): readonly string[] {
  const say = (label: string, value: string | undefined, values: readonly NamedValue[]) => {
    if (value === undefined) return [];
    return [`${label}: ${values.find(([each]) => each === value)?.[1] ?? value}`];
  };
  return [
    ...say("Document", asked.documentId, choices.documents),
    ...say("Written by", asked.authorId, choices.authors),
    ...say("Stance", asked.stance, choices.stances),
    ...say("State", asked.state, choices.states),
    ...say("Assigned to", asked.assigned, choices.assigned),
    ...say("Due", asked.due, choices.due),
    ...say("Tag", asked.tag, []),
    ...(asked.mine ? ["Only mine"] : []),
    ...(asked.sort === "oldest" ? ["Oldest first"] : []),
  ];
}
