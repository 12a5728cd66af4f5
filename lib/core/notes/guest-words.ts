import { AppError } from "@/lib/core/errors";

/** How long a guest's name and comment may be, in UTF-16 units, and how many comments come through one link. */
export const GUEST_COMMENT = {
  nameLength: 80,
  bodyLength: 4_000,
  /** Of one link in all, those that were taken back included. */
  ofALink: 300,
  ofALinkAnHour: 60,
  ofAVisitAnHour: 12,
  /** From one place in a quarter of an hour, whatever it came by: an office may stand behind it. */
  fromAPlaceAQuarter: 30,
} as const;

/** Signs that nobody sees, or that turn the words around them about. */
const DECEIVING = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** The same but for line breaks and tabs. */
const UNSEEN = /[^\P{Cc}\n\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Marks that are heaped on one letter: more than any language writes. */
const HEAPED = /(\p{M}{4})\p{M}+/gu;

/**
 * A name as somebody without an account calls themselves: one line, nothing unseen in it.
 * @throws AppError "invalid" where nothing is left, or too much
 */
export function readGuestName(typed: string): string {
  const name = tidy(typed.replace(DECEIVING, " ")).replace(/\s+/gu, " ");
  if (name === "") throw new AppError("invalid", "Say what you are called, so that your comment has a name.");
  return within(name, GUEST_COMMENT.nameLength, "name");
}

/**
 * Plain words, line breaks kept. Nothing in them is markup or a link.
 * @throws AppError "invalid" where there are none, or too many
 */
export function readGuestBody(typed: string): string {
  const body = tidy(typed.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(UNSEEN, "")).replace(
    /\n{3,}/g,
    "\n\n",
  );
  if (body === "") throw new AppError("invalid", "Write something first.");
  return within(body, GUEST_COMMENT.bodyLength, "comment");
}

/** The same for an answer of a member, which may be nothing. @throws AppError "invalid" where it is too long */
export const readGuestAnswer = (typed: string): string => (typed.trim() === "" ? "" : readGuestBody(typed));

const tidy = (words: string): string => words.normalize("NFC").replace(HEAPED, "$1").trim();

function within(words: string, most: number, what: string): string {
  if (words.length > most)
    throw new AppError(
      "invalid",
      `A ${what} has at most ${most} characters; this one has ${words.length}. Nothing was sent.`,
    );
  return words;
}

/** Whether two names look alike to who reads past capitals, blanks and widths. */
export const isSameName = (one: string, other: string): boolean => asRead(one) === asRead(other);

const asRead = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
