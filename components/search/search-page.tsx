import { Button, buttonClass } from "@/components/ui/button";
import type { SearchInput } from "@/lib/contracts/search-input";
import type { SearchFiltersView, SearchView } from "@/lib/contracts/search-view";
import { searchHref } from "@/lib/view-models/search/search-address";
import { FoundCodes } from "./found-codes";
import { SearchFilters } from "./search-filters";
import { SearchHit } from "./search-hit";
import styles from "./search-page.module.css";

interface SearchPageProps {
  readonly input: SearchInput;
  readonly found: SearchView;
  readonly filters: SearchFiltersView;
}

/** A question, what it is narrowed to, and what was found. A plain form: it works before, and without, any script. */
export function SearchPage({ input, found, filters }: SearchPageProps) {
  return (
    <main className={styles.page} id="main">
      <h1>Search</h1>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not in every browser this serves */}
      <form className={styles.form} action="/search" method="get" role="search">
        <div className={styles.ask}>
          <label className="vh" htmlFor="search-words">
            Words to look for
          </label>
          <input
            id="search-words"
            name="q"
            type="search"
            defaultValue={input.q}
            maxLength={300}
            autoComplete="off"
          />
          <Button look="go" type="submit">
            Search
          </Button>
        </div>
        <SearchFilters input={input} filters={filters} />
      </form>
      <section className={styles.found} aria-label="What was found">
        {found.waiting > 0 ? (
          <p className={styles.waiting} role="status">
            {found.waiting >= 100 ? "Many" : found.waiting} texts and notes are still being read for the
            search. Search again in a moment for all of them.
          </p>
        ) : null}
        {found.asked ? <Results input={input} found={found} /> : <Teach />}
      </section>
    </main>
  );
}

function Results({ input, found }: Pick<SearchPageProps, "input" | "found">) {
  if (found.hits.length === 0 && found.codes.length === 0) return <Nothing input={input} />;
  const { after: _, ...first } = input;
  return (
    <>
      <FoundCodes codes={found.codes} />
      {found.hits.length > 0 || found.codes.length === 0 ? (
        <p className={styles.count} role="status">
          {input.after
            ? "More places, newest first."
            : found.next
              ? "The newest 20 places first."
              : placesOf(found.hits.length)}
        </p>
      ) : null}
      {found.hits.map((hit) => (
        <SearchHit key={hit.id} hit={hit} />
      ))}
      <nav className={styles.pages} aria-label="Pages of what was found">
        {input.after ? (
          <a className={buttonClass()} href={searchHref(first)}>
            Back to the newest
          </a>
        ) : null}
        {found.next ? (
          <a className={buttonClass()} href={searchHref({ ...input, after: found.next })} rel="next">
            Next 20 places
          </a>
        ) : null}
      </nav>
    </>
  );
}

const placesOf = (many: number) => `${many} ${many === 1 ? "place" : "places"}, newest first.`;

function Nothing({ input }: { readonly input: SearchInput }) {
  const narrowed =
    Object.keys(input).some((field) => !["q", "kinds", "after"].includes(field)) || input.kinds !== undefined;
  return (
    <div className={styles.nothing}>
      <p role="status">
        <b>Nothing was found.</b> Fewer words find more; a star stands for any ending: <code>migra*</code>.
      </p>
      <ul>
        {narrowed ? (
          <li>
            <a href={searchHref({ q: input.q })}>Search everything for the same words</a>
          </li>
        ) : null}
        <li>
          <a href={searchHref({ q: input.q, kinds: ["navigation"] })}>Look in folded page navigation</a>
        </li>
      </ul>
    </div>
  );
}

function Teach() {
  return (
    <dl className={styles.teach}>
      {[
        ["migrant workers", "both words, in any of their forms"],
        ['"forced labor"', "exactly these words, in this order"],
        ["trafficking -smuggling", "the first word without the second"],
        ["UNHCR OR IOM", "one or the other"],
        ["migra*", "every word that begins so"],
        ["US", "the abbreviation, U.S. too; in small letters, the word"],
      ].map(([typed, means]) => (
        <div key={typed}>
          <dt>
            <code>{typed}</code>
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
