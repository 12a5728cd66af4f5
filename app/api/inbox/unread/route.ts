import { eventStream } from "@/lib/server/edge/event-stream";
import { route } from "@/lib/server/edge/route";
import { followInbox } from "@/lib/server/services/live/follow-inbox";

/** How many notices of one's own are unread, as that changes. */
export const GET = route((request) => eventStream(request, followInbox));
