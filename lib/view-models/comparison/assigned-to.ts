import type { ChangeAssignmentView } from "@/lib/contracts/change-assignment-view";

type Assignee = ChangeAssignmentView["assignee"];

/** How the list of changes names who is to see to one: "me", the id of a member, or "nobody". */
export const assignedTo = (assignee: Assignee): string =>
  assignee === null ? "nobody" : assignee.isMe ? "me" : assignee.id;

/** "For you", "For Ada"; "" for nobody. */
export const sayAssigned = (assignee: Assignee): string =>
  assignee === null ? "" : `For ${assignee.isMe ? "you" : assignee.name}`;
