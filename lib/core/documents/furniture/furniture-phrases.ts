/**
 * A pattern of site furniture and the reason a person reads when it is folded. Words alone fold nothing where the source
 * says what it is: `evidence` names what else must hold (see mark-chrome.ts).
 */
interface FurniturePattern {
  readonly pattern: RegExp;
  readonly reason: string;
  /**
   * "control": the whole line is what a link, a button or its label says; in a page with structure it has to be one.
   * "ends": a notice or a line of rights; it stands above or below all running text.
   */
  readonly evidence: "control" | "ends";
}

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, "iu");
/** No whole line of {@link ANYWHERE} is longer. */
const LONGEST_WHOLE = 200;

/** Whole lines (or, where long, sentences) that are furniture wherever they stand. */
const ANYWHERE: readonly FurniturePattern[] = [
  {
    reason: "link to the top",
    evidence: "control",
    pattern: whole(
      "(?:(?:back|return|go) )?to (?:the )?top|top of (?:the )?page|nach oben|zum seitenanfang|haut de (?:la )?page|volver arriba",
    ),
  },
  {
    reason: "skip link",
    evidence: "control",
    pattern:
      /^(?:skip|jump) (?:directly )?to (?:the )?(?:main|page|primary|content|navigation|footer|search|sub-?navigation|site|global)\b.{0,30}$/iu,
  },
  {
    reason: "skip link",
    evidence: "control",
    pattern: whole(
      "zum (?:haupt)?inhalt(?: springen)?|aller au contenu(?: principal)?|(?:ir|saltar) al contenido(?: principal)?",
    ),
  },
  {
    reason: "printing aid",
    evidence: "control",
    pattern: whole(
      "printable banner|print(?:er)?[- ]?friendly(?: version| page)?|print this page|(?:download )?pdf version|seite drucken|imprimer(?: cette page)?",
    ),
  },
  {
    reason: "reader program link",
    evidence: "ends",
    pattern: /^(?:get|download) (?:the )?(?:free )?(?:adobe )?(?:acrobat )?reader\b.{0,40}$/iu,
  },
  {
    reason: "reader program link",
    evidence: "ends",
    pattern: /^you (?:will|may) need (?:the )?(?:free )?adobe (?:acrobat )?reader\b.{0,120}$/iu,
  },
  {
    reason: "logo",
    evidence: "ends",
    pattern: /^.{0,60}(?:-|–|:)? ?\b(?:great seal|logo|emblem|site seal|wordmark)$/iu,
  },
  { reason: "site slogan", evidence: "control", pattern: whole("diplomacy in action") },
  {
    reason: "follow and share links",
    evidence: "control",
    pattern: whole(
      "stay connected|connect with us|follow us(?: on .{1,30})?|find us on .{1,30}|share this(?: page| article| on .{1,20})?|share on .{1,20}|e-?mail this(?: page| article)?|bookmark (?:and|&) share|get e-?mail updates|sign up for (?:e-?mail )?(?:updates|alerts)|subscribe to (?:updates|our newsletter)|folgen sie uns|suivez-nous|síganos",
    ),
  },
  {
    reason: "sign-in box",
    evidence: "control",
    pattern: whole("sign-?[ ]?in|log-?[ ]?in|anmelden|se connecter|iniciar sesión"),
  },
  {
    reason: "sign-in box",
    evidence: "control",
    pattern: /^do you already have an account on one of these sites\b/iu,
  },
  { reason: "sign-in box", evidence: "control", pattern: /^openid is a service that\b/iu },
  { reason: "site footer", evidence: "ends", pattern: /\bmanages this (?:web ?)?site as a portal\b/iu },
  {
    reason: "site footer",
    evidence: "ends",
    pattern: /^external links to other internet sites should not be construed\b/iu,
  },
  { reason: "site footer", evidence: "ends", pattern: /^published by .{3,120}\bweb ?site at\b.{0,20}http/iu },
  // A name after the sign, no sentence about it.
  { reason: "site footer", evidence: "ends", pattern: /^© ?\p{Lu}.{0,120}$/u },
  {
    reason: "site footer",
    evidence: "ends",
    pattern:
      /^(?:© ?\d{4}|copyright (?:©|\(c\)|by\b|\d{4})|\(c\) ?(?:copyright )?(?:19|20)\d\d\b).{0,120}$/iu,
  },
  { reason: "site footer", evidence: "ends", pattern: /^.{0,100}\ball rights reserved\.?$/iu },
  {
    reason: "archive notice",
    evidence: "ends",
    pattern: /^(?:note: )?(?:content|links) in this archive\b/iu,
  },
  {
    reason: "archive notice",
    evidence: "ends",
    pattern: /^the state department web ?site below is a permanent\b/iu,
  },
  { reason: "archive notice", evidence: "ends", pattern: /^information released online (?:from|prior)\b/iu },
  {
    reason: "archive notice",
    evidence: "ends",
    pattern: /^this is (?:an archived|historical) (?:page|material|content|site)\b/iu,
  },
  { reason: "archive notice", evidence: "ends", pattern: /^you are viewing:? (?:an )?archived?\b/iu },
  {
    reason: "official site banner",
    evidence: "ends",
    pattern: /^an official web ?site of the (?:united states|u\.?s\.?) government/iu,
  },
  { reason: "official site banner", evidence: "ends", pattern: /^here['’]s how you know$/iu },
  {
    reason: "official site banner",
    evidence: "ends",
    pattern:
      /^(?:official websites use \.(?:gov|mil)|secure \.(?:gov|mil) websites use https|the \.(?:gov|mil) means it['’]s official|the site is secure)/iu,
  },
  {
    reason: "official site banner",
    evidence: "ends",
    pattern: /^a \.(?:gov|mil) web ?site belongs to an official\b/iu,
  },
  {
    reason: "official site banner",
    evidence: "ends",
    pattern: /^a lock \(.{0,80}\) or https:\/\/ means\b/iu,
  },
  {
    reason: "cookie notice",
    evidence: "ends",
    pattern: /^(?:this (?:web)?site|we|our website) uses? cookies\b/iu,
  },
  {
    reason: "cookie notice",
    evidence: "ends",
    pattern:
      /^(?:by continuing to use|diese (?:web)?seite verwendet cookies|ce site utilise des cookies|este sitio (?:web )?utiliza cookies)\b/iu,
  },
  { reason: "breadcrumb", evidence: "control", pattern: /^you are (?:here|in)\s*:/iu },
  { reason: "breadcrumb", evidence: "control", pattern: /^home(?: (?:>|»|›|\/|::) .{1,60}){1,8}$/iu },
  {
    reason: "script notice",
    evidence: "ends",
    pattern: /^(?:please )?(?:enable|turn on|activate) javascript\b/iu,
  },
  {
    reason: "script notice",
    evidence: "ends",
    pattern: /\b(?:requires|without|enable|have) javascript\b.{0,60}$/iu,
  },
  {
    reason: "feedback box",
    evidence: "ends",
    pattern: /^contact us to (?:ask a question|provide feedback|report a problem)\b/iu,
  },
  {
    reason: "feedback box",
    evidence: "ends",
    pattern: whole(
      "was this page helpful\\??|(?:send|give)(?: us)? feedback|report a problem(?: or mistake)? (?:on|with) this page",
    ),
  },
];

/** Those of them that can be met in a line longer than {@link LONGEST_WHOLE}: they do not end with the line. */
const IN_LONG_LINES = ANYWHERE.filter(
  ({ pattern }) => !pattern.source.startsWith("^") || !pattern.source.endsWith("$"),
);

/** One pattern that says of most lines that none of the many holds; those bound to the start need not look further. */
const anyOf = (patterns: readonly FurniturePattern[]): RegExp =>
  new RegExp(patterns.map(({ pattern }) => `(?:${pattern.source})`).join("|"), "iu");
const isBound = ({ pattern }: FurniturePattern): boolean => pattern.source.startsWith("^");
const BOUND = anyOf(ANYWHERE.filter(isBound));
const UNBOUND = anyOf(ANYWHERE.filter((each) => !isBound(each)));

/** Single words and short names of controls: furniture at the edges of a page or beside other furniture. */
const AT_EDGES: readonly FurniturePattern[] = [
  {
    reason: "navigation",
    evidence: "control",
    pattern: whole(
      "(?:main |site |toggle |open |close |section )?(?:menu|navigation)|home(?: ?page)?|site ?map|sitemap|a-z index|index|search(?: this site| form|\\.\\.\\.)?|go|more|next|previous|close|breadcrumbs?|browse|topics|languages?|english|español|français|deutsch|advanced search|newsroom|careers|jobs|help|faqs?|frequent(?:ly asked)? questions|on this page|in this section|related (?:links|pages|topics|content)",
    ),
  },
  {
    reason: "follow and share links",
    evidence: "control",
    pattern: whole(
      "facebook|twitter|x|youtube|instagram|flickr|linkedin|pinterest|google ?\\+|google plus|tumblr|rss(?: feeds?)?|share|e-?mail|print|subscribe|blogs?|dipnote|social media|mastodon|threads|whatsapp|telegram|newsletter|podcasts?",
    ),
  },
  {
    reason: "site footer",
    evidence: "control",
    pattern: whole(
      "privacy(?: (?:policy|notice|statement|program|& security))?|privacy and security(?: notice)?|foia(?: requests?)?|contact(?: us)?|accessibility(?: statement| support)?|copyright(?: information)?|disclaimers?|terms of (?:use|service)|no fear act(?: data)?|inspector general|usa\\.gov|white ?house(?:\\.gov)?|open government|data\\.gov|regulations\\.gov|about (?:us|this site|state\\.gov)|legal(?: notice)?|imprint|impressum|datenschutz|kontakt|mentions légales|aviso legal|other u\\.s\\. government information|external link policy|website policies(?: (?:&|and) notices)?|budget (?:&|and) performance|hotlines",
    ),
  },
  {
    reason: "site footer",
    evidence: "ends",
    pattern: /^(?:page )?(?:last )?(?:updated|modified|reviewed)(?: on)?:? .{4,40}$/iu,
  },
];

/** Names a publisher's site, as printed in its banner. */
const SITE_NAME =
  /^(?:the )?(?:U\.?\s?S\.?|United States)? ?(?:department of (?:the )?\p{Lu}\p{L}+(?:(?: (?:and|of|the))* \p{Lu}\p{L}+){0,3}|(?:U\.?S\.? )?EPA|environmental protection agency|agency for international development|white house)$/iu;

const WORDS_OF_NAVIGATION =
  /\b(?:home|privacy|contact us|foia|careers|site map|search|frequent questions|copyright|usa\.gov|accessibility|no fear|disclaimers?|subject index|about (?:us|state)|news(?:room)?|e-?mail this page|updates|blogs?|sitemap|help|terms|subscribe)\b/giu;

/** Longer lines are prose, whatever stands in them. */
const LONGEST_FURNITURE = 600;

/** What a line's words say it could be, wherever it stands: reason and the evidence it takes, or `null`. */
export function furnitureAnywhere(text: string): Pick<FurniturePattern, "reason" | "evidence"> | null {
  if (text.length > LONGEST_FURNITURE) return null;
  const bare = withoutRemains(text).replace(/[:\s]+$/u, "");
  if (!BOUND.test(bare) && !UNBOUND.test(bare)) return null;
  const patterns = bare.length > LONGEST_WHOLE ? IN_LONG_LINES : ANYWHERE;
  return patterns.find(({ pattern }) => pattern.test(bare)) ?? null;
}

/** What a line's words say it could be where furniture is near: reason and evidence, or `null`. */
export function furnitureAtEdges(text: string): Pick<FurniturePattern, "reason" | "evidence"> | null {
  if (text.length > 80) return null;
  const bare = withoutRemains(text).replace(/[:.\s]+$/u, "");
  return AT_EDGES.find(({ pattern }) => pattern.test(bare)) ?? null;
}

/** A publisher's name standing alone. */
export function isSiteName(text: string): boolean {
  return SITE_NAME.test(text.trim());
}

/** Several short links in one line: "About | Privacy | FOIA". `known`: how many of them every site has. */
export function navigationRow(text: string): { readonly links: number; readonly known: number } | null {
  // Most lines have no sign between links; the pattern would look for one at every blank.
  if (!/[|·»›•]|::/u.test(text)) return null;
  const parts = text.split(/\s*(?:\||·|»|›|•|::)\s*/u).filter((part) => part.length > 0);
  if (parts.length < 3 || parts.some((part) => part.split(/\s+/u).length > 8 || /[.;]$/u.test(part)))
    return null;
  return { links: parts.length, known: text.match(WORDS_OF_NAVIGATION)?.length ?? 0 };
}

/** What a conversion leaves of pictures and layout tables: "![]()", "|". */
export const REMAINS = /!\[[^\]]*\]\([^)]*\)|\|/gu;

export function withoutRemains(text: string): string {
  if (!/[|[]|\s{2}|^\s|\s$|[^\S ]/u.test(text)) return text;
  return text.replace(REMAINS, " ").replace(/\s+/gu, " ").trim();
}
