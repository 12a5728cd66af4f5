import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { isAppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { currentHoldBack, currentShareViewer, currentViewer } from "@/lib/server/auth/current-viewer";
import { PATH_HEADER } from "@/lib/server/auth/path-header";

/** A signed-in person, or off to sign in and back: the same for addresses that exist and that do not. */
export async function signedInViewer(): Promise<Person> {
  const viewer = await currentViewer();
  if (viewer.kind === "person") return viewer;
  const path = (await headers()).get(PATH_HEADER) ?? "/";
  const wayBack = path === "/" ? "" : `?callbackUrl=${encodeURIComponent(path)}`;
  redirect(`${(await currentHoldBack()) ? "/sign-in/second-step" : "/sign-in"}${wayBack}`);
}

/** The edge of a page for members: who asks, ids that are ids, the service, and "not found" as the page of that name. */
export async function page<View>(
  ids: readonly string[],
  serve: (viewer: Person) => Promise<View>,
): Promise<View> {
  const viewer = await signedInViewer();
  return orNotFound(ids, () => serve(viewer));
}

/** The edge of the shared page: the holder of this link, or "not found" for everybody else. */
export function sharedPage<View>(linkId: string, serve: (viewer: Viewer) => Promise<View>): Promise<View> {
  return orNotFound([linkId], async () => serve(await currentShareViewer(linkId)));
}

/** The edge of a page that a secret in its address opens: what it opens, or "not found". */
export function openPage<View>(serve: () => Promise<View>): Promise<View> {
  return orNotFound([], serve);
}

const NOTHING_HERE: ReadonlySet<string> = new Set(["not-found", "forbidden", "invalid"]);

async function orNotFound<View>(ids: readonly string[], serve: () => Promise<View>): Promise<View> {
  try {
    for (const id of ids) required(z.uuid().safeParse(id).data);
    return await serve();
  } catch (error) {
    // An address with numbers that name nothing ("invalid") is an address where there is nothing.
    if (isAppError(error) && NOTHING_HERE.has(error.code)) notFound();
    throw error;
  }
}
