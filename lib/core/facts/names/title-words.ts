import type { Word } from "@/lib/core/facts/reading/read-words";
import { remembered } from "@/lib/core/facts/reading/word-forms";
import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import { postWords } from "@/lib/core/languages/words-of-all";

const list = (words: string) => new Set(words.split(" "));
const union = (words: string, kind: Parameters<typeof postWords>[0]) =>
  new Set([...words.split(" "), ...postWords(kind)]);

const postNouns = union(
  "secretary director administrator ambassador ambassador-at-large commissioner chair chairman chairwoman chairperson co-chair coordinator envoy representative adviser advisor president minister governor commander superintendent chancellor rapporteur spokesperson spokesman spokeswoman counselor counsel officer chief head comptroller treasurer official manager general admiral secretary-general director-general undersecretary premier attorney-general deputy-director czar ombudsman principal under-secretary-general assistant-secretary-general vice-chancellor chargé ombudsperson rector vice-president vice-chair high-commissioner executive leader",
  "heads",
);

/** Last parts of compounds, of languages that write them as one word: "Regierungs|sprecher". */
const lastParts = coveredLanguages
  .filter(({ figures }) => figures.capitalNouns)
  .flatMap(({ posts }) => posts.heads.split(" "))
  .filter((noun) => noun.length > 5 || noun === "chef");
const SHORTEST_FIRST_PART = 4;
const isCompoundPost = (word: string): boolean =>
  lastParts.some((part) => word.length >= part.length + SHORTEST_FIRST_PART && word.endsWith(part));

/** "haut-commissaire", "vice-presidenta", "co-directeur" */
const isPrefixedPost = (word: string): boolean => {
  const hyphen = word.indexOf("-");
  // "vicegobernadora", "prosecretario", "erevoorzitter"
  const joined = /^(?:vice|pro|sub|co|ex|ere|onder|hoofd)/.exec(word)?.[0] ?? "";
  if (joined !== "" && postNouns.has(word.slice(joined.length))) return true;
  // "secretário-chefe", "diretora-presidente"
  if (hyphen > 0 && postNouns.has(word.slice(0, hyphen)) && postNouns.has(word.slice(hyphen + 1)))
    return true;
  return (
    hyphen > 0 &&
    /^(?:vice|co|sous|ex|haut|haute|pró|sub|archi|inter)$/.test(word.slice(0, hyphen)) &&
    postNouns.has(word.slice(hyphen + 1))
  );
};

/** "exministro", "ex-directrice": a post that somebody held once, as one word. */
export const isFormerPost = (word: string): boolean => {
  if (word.charCodeAt(0) !== E || word.charCodeAt(1) !== X) return false;
  const rest = /^ex-?(\p{L}{4,24}.*)$/u.exec(word)?.[1];
  return rest !== undefined && titleHeads.has(rest);
};

const E = 0x65;
const X = 0x78;

/** Longer words may be compounds; each is looked at once. */
const SHORT = 9;
const long = new Map<string, boolean>();
/** When so many words are remembered, it begins anew. */
const MOST_LONG = 8_000;

function isLongPost(word: string): boolean {
  const known = long.get(word);
  if (known !== undefined) return known;
  const found = postNouns.has(word) || isPrefixedPost(word) || isCompoundPost(word);
  if (long.size >= MOST_LONG) long.clear();
  long.set(word, found);
  return found;
}

/** Nouns of posts, small letters, and compounds of them. */
export const titleHeads = {
  has: (word: string): boolean => (word.length > SHORT ? isLongPost(word) : postNouns.has(word)),
};

const ending = /-(?:designate|elect|at-large)$/;
/** Whether a word is the noun of a post, with or without an ending: "director-designate". */
export const isHeadNoun = (lower: string): boolean =>
  titleHeads.has(lower.includes("-") ? lower.replace(ending, "") : lower);
const isHead = remembered((lower) => (isHeadNoun(lower) ? 1 : 0));
export const isTitleHead = (word: Word | undefined): boolean => word !== undefined && isHead(word) === 1;

/** Words in front of a title's noun. */
export const titleModifiers = union(
  "acting interim deputy principal assistant associate under vice senior special chief executive general regional permanent managing high lead national global joint co first presidential u.s. us united states united-states staff foreign federal prime attorney surgeon inspector solicitor press personal honorary founding political economic public military resident chargé program project bureau office division mission digital policy",
  "modifiers",
);

/** Second nouns that a title may end with: "Attorney General", "Chief of Staff", "Chargé d'Affaires". */
export const titleTails = union(
  "general officer secretary minister commissioner director representative envoy coordinator adviser advisor administrator counsel commander official president chair",
  "tails",
);

/** Titles that hold as such, without the name of an office. */
export const honorifics = {
  test: (text: string): boolean => {
    const known = addressing.get(text);
    if (known !== undefined) return known;
    const found = isHonorific(text);
    if (addressing.size >= MOST_LONG) addressing.clear();
    addressing.set(text, found);
    return found;
  },
};
/** Words that were asked for already, as printed. */
const addressing = new Map<string, boolean>();
const honorificWords = postWords("honorifics");
const degrees = /^(?:\p{L}{2,6}\.?){2,4}$/u;
export function isHonorific(text: string): boolean {
  const word = text.toLowerCase().replace(/\.$/, "");
  if (honorificWords.has(word)) return true;
  // "Prof.dr.ir.", "Lic.Adm.": several written as one word.
  const point = word.indexOf(".");
  return point > 1 && honorificWords.has(word.slice(0, point)) && degrees.test(word);
}

type StatusOfPost = "acting" | "incoming" | "outgoing" | "former";

/** Before a title: how the person stands to the post, by the word that says it. */
export const statusBefore: ReadonlyMap<string, StatusOfPost> = new Map(
  (["outgoing", "incoming", "former", "acting"] as const).flatMap((status) =>
    [...postWords(status)].map((word) => [word, status] as const),
  ),
);

/** Capitalised words that stand in no person's name. */
export const notOfAName = union(
  "abgeordneter abgeordnete abgeordneten vorgänger vorgängerin nachfolger nachfolgerin newcomer newcomers incumbent outsider deputy assistant associate principal acting interim former past sub emeritus emerita the this that these those a an in on at of for to from by with and or but we our united states state states' nations nation union american americans department bureau office agency ministry council committee commission congress senate house white international national federal government republic kingdom america africa europe asia european african asian north south east west central latin middle fact sheet report trafficking persons migration refugees population human rights security policy affairs program programme initiative partnership act law treaty fund bank organization organisation service world global embassy mission delegation force task forces armed group team january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i he she it they you your his her their its as if when while since after before during through under over until starting today yesterday tomorrow mr mrs ms dr washington york geneva chief public press media note about palace file photo image picture video wg tf hq ai ict hr eu uk total unique accepted submissions sessions speakers reports summary accounts receivable track tracks executive motion motions agenda minutes discussion approval approvals update updates overview finance financial expenses action actions items item quorum attendance conference conferences chapter chapters sponsorship membership website marketing training trainings download newsletter login documentation privacy cookies copyright project projects committees nome cognome nombre apellido apellidos surname vorname nachname prénom naam voornaam achternaam lorem ipsum autoridades equipo équipe equipe squadra nuestras nuestros nuestro nuestra nossa nosso organigrama organigramme contacto contato contatti kontakt mitarbeiter miembros membres membri membros working overall annual monthly quarterly budget votes voting all every each any some many most other another both either neither several receives appoints names announces joins wins launches calls says urges visits welcomes reports publishes awards honours honors releases unveils opens signs elects heralds prepares steps resigns retires charged indicted sentenced arrested accused convicted sues settles pleads google chrome mozilla firefox linux ubuntu debian microsoft windows android ios macos street avenue",
  "offices",
);

export const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Last words of the names of offices, after which a person's name may follow directly. */
export const officeEnds = list(
  "affairs policy security management services programs rights labor diplomacy environment resources migration development trade agency bureau issues growth prevention control defense state education energy commerce agriculture transportation treasury interior justice health staff operations administration verification compliance nonproliferation freedom cooperation communications technology science innovation crime terrorism conflict stabilization partnerships engagement women youth climate oceans space cyberspace intelligence budget nations persons refugees",
);

/** Verbs that put a person at the head of something, in the passive: "headed by". */
const ledWords = union(
  "headed led directed chaired co-chaired co-led overseen supervised managed run administered commanded spearheaded",
  "led",
);
export const ledBy = { test: (word: string): boolean => ledWords.has(word) };
/** "by" in the languages read. */
export const by = /^(?:by|par|por|pelo|pela|von|durch|da|dal|dalla|dallo|dall'|door)$/;
/** Those of them that also fit an organisation. */
export const ledByOrganisation = /^(?:headed|led|directed|chaired|co-chaired|co-led)$/;
/** The same in the future or the infinitive, after "will" or "to". */
export const willLead = /^(?:lead|head|direct|chair|oversee|run|manage|co-chair)$/;
export const leads =
  /^(?:heads|leads|directs|chairs|co-chairs|runs|oversees|manages|headed|led|directed|chaired|heading|leading|directing|chairing|co-chairing|co-chaired|overseeing)$/;

/** Things that are led: what "leads" must have as its object to name a leader. */
export const ledThing =
  /^(?:office|bureau|department|agency|ministry|division|directorate|delegation|mission|embassy|task|council|committee|commission|group|team|board|panel|coalition|secretariat|organization|organisation|administration|institute|center|centre|program|programme|initiative|roundtable|conference|meeting|unit|section|service|corps|command|effort|campaign|project|fund|partnership)$/;
/** Of these, the ones an organisation or a country leads as a delegation's head or chair does. */
export const ledByCountry =
  /^(?:delegation|roundtable|task|committee|commission|council|conference|meeting|group|coalition|summit|panel|session|ministerial|mission)$/;
