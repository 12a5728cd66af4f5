import { documentKinds, officeLine } from "@/lib/core/documents/furniture/head-line-rules";
import type { WrittenDate } from "./find-dates";

/** Words that may stand beside a date in a line of its own: days of the week, times, small words, in any language of the table. */
const beside =
  /(?<![\p{L}])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\.?m\.?|gmt|utc|cet|cest|est|edt|[cemp][sd]?t|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mån|tis|ons|tors|fre|lör|sön)dag|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|uhr|den|le|el|il|on|at|kl|of|vom|du|del|van|af|av|dnia|od|от|às|г|года|r|h|[月火水木金土日]|星期[一二三四五六日])(?![\p{L}])/giu;

/** Words by which a site files a page, printed beside its date: "Posted in Press releases", "News | 3 min read". */
const filing =
  /^(?:(?:posted|published|issued|released|filed|in|under|by|from|press|releases?|news|media|room|statements?|speech(?:es)?|announcements?|articles?|blog|category|categories|communiqués?|publié|dans|actualités?|notas?|prensa|publicado|noticias?|comunicados?|de|en|pressemitteilung(?:en)?|veröffentlicht|am|unter|aktuelles|notícias?|comunicati|stampa|notizie|min|mins|minutes?|read|reading|views?|print|share)(?:\s|$))+$/iu;

/** Letters left of a line once the date, the day of the week, the time and the place before it are gone. */
export function besideDate(line: string, date: WrittenDate): string {
  return line
    .replace(date.quote, " ")
    .replace(beside, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

/** "Contact Ada Lind": whom a release names beside its date. */
const contact =
  /^(?:(?:media|press|news)\s)?(?:contacts?|kontakt|contacto|contato)(?:\s\p{Lu}[\p{L}’'-]*){1,4}$/iu;

/** Whether what stands beside a date says nothing, or only where a site files the page, or whom to ask. */
export const isFiling = (rest: string): boolean => rest === "" || filing.test(rest) || contact.test(rest);

/** So far from the beginning of its paragraph stands the date of a dateline. */
const DATELINE = 110;
/** "SAN FRANCISCO, ", "Ciudad de México, a ", "Geneva (Switzerland), ", "Paris, le ". */
const placeInFront =
  /^[\s(]*(?:\p{Lu}[\p{L}.’'-]*(?:[\s/]|,\s)(?:(?:de|del|la|le|do|am|an|der|of|the|and|und|sur|en)\s){0,2}|\([\p{L}\s.]{2,30}\),?\s){1,6}(?:(?:on|le|am|den|a|el|em|il|,)\s?){0,2}$/u;
/** A dash, a colon, or a stop and a dash. */
const mark = /^[\s.,)\]]{0,3}(?:\([^)\n]{1,24}\)\s?|\/[^/\n]{1,20}\/\s?)?(?:[-–—―:]|\.\s?[-–—])/u;

/** "GENEVA, 4 May 2015 – The Board …": is the date, found in the beginning of a paragraph, its dateline? */
export function isDateline(paragraph: string, date: WrittenDate): boolean {
  return (
    date.precision === "day" &&
    date.start > 2 &&
    date.start <= DATELINE &&
    placeInFront.test(paragraph.slice(0, date.start)) &&
    mark.test(paragraph.slice(date.end, date.end + 30))
  );
}

/** A paragraph goes on behind its dateline with so many signs at least. */
const PARAGRAPH = 60;

/** "4 March 2024 – At the debate …": a paragraph that begins with its day. Items of a chronology do so, too: it is a dateline where no other paragraph does. */
export const beginsWithDay = (paragraph: string, date: WrittenDate): boolean =>
  date.precision === "day" &&
  /^[\s(]*(?:\p{L}{2,12}(?:-\p{L}{2,8})?,?\s)?$/u.test(paragraph.slice(0, date.start)) &&
  /^\)?\s?[-–—―]\s{0,2}["“«„]?\p{Lu}/u.test(paragraph.slice(date.end, date.end + 10)) &&
  paragraph.length >= date.end + PARAGRAPH;

/** Words before a date that say what was done on it, or what the line is; small letters. */
const noPlace =
  /^(?:(?:last\s)?(?:revised|updated|amended|modified|reviewed)|draft|version|effective|issued|dated|adopted|published|posted|released|approved|signed|date|stand|page|for\s(?:immediate\s)?release)$/iu;

/**
 * The place that stands in front of the date of a line or a dateline ("GENEVA, 4 May 2015", "Ciudad de México, a 11 de enero"), as printed;
 * `null` where none does.
 */
export function placeBefore(line: string, date: WrittenDate): string | null {
  const front = line.slice(0, date.start);
  if (front.length > DATELINE || !/[,)]/.test(front) || !placeInFront.test(front)) return null;
  const parts = front
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part.replace(beside, "").trim().length > 1);
  const [first = ""] = parts;
  const place = parts.join(", ");
  const isOther = noPlace.test(first) || officeLine.test(place) || documentKinds.has(first.toLowerCase());
  return place.length < 2 || isOther ? null : place;
}

/** Where a site files the page, by a line with its date: "Press releases" of "31 Mar 2008 Posted in Press releases". */
export function filedUnder(line: string, date: WrittenDate): string | null {
  const parts = line
    .replace(date.quote, "|")
    .split(/[|·•,–—]|\b(?:posted|filed|published|issued)\b(?:\s(?:in|under)\b)?:?/iu)
    .map((part) => part.trim());
  return parts.find((part) => documentKinds.has(part.toLowerCase().replace(/s$/, ""))) ?? null;
}
