"use client";
import { useSayDay } from "@/components/ui/time-zone";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { sayOpened, sayShareLinkState } from "@/lib/view-models/share/say-share-link";

/** Whether a link opens anything, and until when. @param now the moment the page was made */
export const LinkState = ({ link, now }: { readonly link: ShareLinkView; readonly now: string }) =>
  sayShareLinkState(link, now, useSayDay());

/** How often it was opened, and when last. */
export const LinkOpened = ({ link }: { readonly link: ShareLinkView }) => sayOpened(link, useSayDay());
