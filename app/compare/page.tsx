import { notFound, redirect } from "next/navigation";
import {
  compareHref,
  parseCompareOptions,
  type SearchParams,
} from "@/lib/view-models/comparison/compare-options";

/** Where the form for "any two versions" leads: it names them in the query, their own address takes over. */
export default async function ChoosePage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const search = await searchParams;
  const { older, newer } = search;
  if (typeof older !== "string" || typeof newer !== "string") notFound();
  redirect(compareHref(encodeURIComponent(older), encodeURIComponent(newer), parseCompareOptions(search)));
}
