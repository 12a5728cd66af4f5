import "server-only";
import { NoQuery, SearchQuery, WorkspaceQuery } from "@/lib/contracts/api/questions";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { required } from "@/lib/core/permissions/required";
import { disablePerson } from "@/lib/server/services/people/disable-person";
import { invitePerson } from "@/lib/server/services/people/invite-person";
import { listPeople } from "@/lib/server/services/people/list-people";
import { makeResetLink } from "@/lib/server/services/people/make-reset-link";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { operation } from "./operation";

export const WORKSPACE_OPERATIONS = [
  operation("GET", "/me", {
    id: "readMe",
    summary: "Whom the token stands for, and in which workspaces",
    scope: "read",
    query: NoQuery,
    answer: "Me",
    async serve({ holder: { viewer, scope } }) {
      const workspaces = Object.entries(viewer.memberships).map(([id, role]) => ({ id, role }));
      return { value: { ...viewer, scope, workspaces } };
    },
  }),
  operation("GET", "/search", {
    id: "search",
    summary:
      "Where words stand in texts, facts, notes, replies and titles, newest first; and codes of the codebook",
    scope: "read",
    query: SearchQuery,
    answer: "SearchPage",
    async serve({ holder, query: { workspace, document, by, kind, ...rest } }) {
      const found = await searchWorkspace(holder.viewer, {
        ...rest,
        workspaceId: workspace,
        documentId: document,
        authorId: by,
        kinds: kind && [kind],
      });
      return { value: found };
    },
  }),
  operation("GET", "/people", {
    id: "listPeople",
    summary: "The members of a workspace",
    scope: "admin",
    query: WorkspaceQuery,
    answer: "People",
    async serve({ holder: { viewer }, query: { workspace = currentWorkspace(viewer) } }) {
      return { value: await listPeople(viewer, required(workspace)) };
    },
  }),
  operation("POST", "/invitations", {
    id: "invitePerson",
    summary: "Invites an address to a workspace; the link is in the answer, to hand over",
    scope: "admin",
    query: WorkspaceQuery,
    body: "NewInvitation",
    answer: "HandedLink",
    async serve({ holder: { viewer }, query, body, origin }) {
      const workspaceId = required(query.workspace ?? currentWorkspace(viewer));
      return { value: await invitePerson(viewer, { workspaceId, ...body }, origin) };
    },
  }),
  operation("POST", "/people/{userId}/reset-links", {
    id: "makeResetLink",
    summary: "A link by which a member sets a new password; no password is known here but to who sets it",
    scope: "admin",
    query: WorkspaceQuery,
    answer: "HandedLink",
    async serve({ holder: { viewer }, ids: { userId = "" }, query, origin }) {
      const workspaceId = required(query.workspace ?? currentWorkspace(viewer));
      return { value: await makeResetLink(viewer, { workspaceId, userId }, origin) };
    },
  }),
  operation("PATCH", "/people/{userId}", {
    id: "disablePerson",
    summary: "Disables a member's account, or enables it again",
    scope: "admin",
    query: WorkspaceQuery,
    body: "PersonChange",
    answer: null,
    async serve({ holder: { viewer }, ids: { userId = "" }, query, body: { disabled } }) {
      const workspaceId = required(query.workspace ?? currentWorkspace(viewer));
      return { value: await disablePerson(viewer, { workspaceId, userId, disabled }) };
    },
  }),
];
