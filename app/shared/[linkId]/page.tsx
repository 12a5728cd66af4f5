import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { leaveGuestComment, withdrawGuestComment } from "@/app/actions/guest-comments";
import { SharedBriefing } from "@/components/briefings/shared-briefing";
import { CompareScreen } from "@/components/comparison/compare-screen";
import { SharedChange } from "@/components/share/shared-change";
import { SharedComments } from "@/components/share/shared-comments";
import { SharedFrame, SharedReader } from "@/components/share/shared-page";
import { SharedTopic } from "@/components/topics/shared-topic";
import type { SharedView } from "@/lib/contracts/share-view";
import { currentShareViewer } from "@/lib/server/auth/current-viewer";
import { shareQuestionCookieName } from "@/lib/server/auth/share-cookie";
import { sharedPage } from "@/lib/server/edge/page";
import { openSharedComments } from "@/lib/server/services/guest-comments/open-shared-comments";
import { findShareQuestion } from "@/lib/server/services/share-links/find-share-question";
import { openSharedLink } from "@/lib/server/services/share-links/open-shared-link";
import { parseCompareOptions, type SearchParams } from "@/lib/view-models/comparison/compare-options";

interface Props {
  readonly params: Promise<{ readonly linkId: string }>;
  readonly searchParams: Promise<SearchParams>;
}

const load = cache(async (linkId: string) => {
  const cookie = (await cookies()).get(shareQuestionCookieName())?.value;
  const question = await findShareQuestion(linkId, cookie);
  if (question && (await currentShareViewer(linkId)).kind !== "share")
    redirect(`/shared/${linkId}/${question}`);
  return sharedPage(linkId, async (viewer) => {
    const [view, comments] = await Promise.all([openSharedLink(viewer), openSharedComments(viewer)]);
    return { view, comments };
  });
});

function titleOf(view: SharedView): string {
  if (view.kind === "topic") return view.topic.code.name;
  if (view.kind === "briefing") return view.briefing.title;
  if (view.kind === "change") {
    const { document, version } = view.change.newer;
    return `A change in ${document.title}, ${version.label}`;
  }
  const { document, version } = view.kind === "reader" ? view.reader : view.compare.newer;
  return `${document.title}, ${version.label}`;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, comments } = await load((await params).linkId);
  return {
    title: titleOf(view),
    robots: { index: false, follow: false },
    // A form of a page without a referrer does not say where it comes from, and is refused; the address holds no secret.
    referrer: comments ? "same-origin" : "no-referrer",
  };
}

export default async function SharedLinkPage({ params, searchParams }: Props) {
  const { linkId } = await params;
  const loaded = await load(linkId);
  const { view } = loaded;
  const positions = view.kind === "reader" && !view.positionId ? view.reader.positions : [];
  const comments = loaded.comments ? (
    <SharedComments
      view={{
        ...loaded.comments,
        positions: positions.map(({ id, label, heading }) => ({ id, label, heading })),
      }}
      leave={leaveGuestComment}
      withdraw={withdrawGuestComment}
    />
  ) : null;
  if (view.kind === "reader") return <SharedReader view={view} comments={comments} />;
  if (view.kind === "topic")
    return (
      <SharedFrame newerVersion={null} expiresAt={view.expiresAt}>
        <SharedTopic topic={view.topic} />
      </SharedFrame>
    );
  if (view.kind === "briefing")
    return (
      <SharedFrame newerVersion={null} expiresAt={view.expiresAt}>
        <SharedBriefing briefing={view.briefing} />
      </SharedFrame>
    );
  if (view.kind === "change")
    return (
      <SharedFrame
        newerVersion={view.newerVersion}
        expiresAt={view.expiresAt}
        takesComments={comments !== null}
      >
        <SharedChange view={view.change} />
        {comments}
      </SharedFrame>
    );
  return (
    <SharedFrame
      newerVersion={view.newerVersion}
      expiresAt={view.expiresAt}
      takesComments={comments !== null}
    >
      <CompareScreen
        view={view.compare}
        options={parseCompareOptions(await searchParams)}
        path={`/shared/${linkId}`}
        mayChoose={false}
      />
      {comments}
    </SharedFrame>
  );
}
