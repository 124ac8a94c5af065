// @ts-check
/**
 * The words for people: the same catalogues that the pictures and the command line are written with (Project Fluent). The
 * names of lists and of their values are those of the API.
 */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { computed, signal } from "@preact/signals";
import { given } from "./address.js";

/** The languages, each by its own name. */
export const LANGUAGES = { en: "English", fr: "Français", es: "Español", ar: "العربية", ru: "Русский", zh: "中文" };

const RIGHT_TO_LEFT = new Set(["ar"]);

/** @type {import("@preact/signals").Signal<Record<string, FluentBundle>>} */
const bundles = signal({});

/** The language that the address names; else the browser's; else English. */
export const language = computed(() => {
  const wanted = [given("lang"), ...navigator.languages.map((one) => one.slice(0, 2))];
  return wanted.find((one) => one in LANGUAGES) ?? "en";
});

/** The language in which it is said: that one, or English where its words could not be had; never any other. */
export const spoken = computed(() => (language.value in bundles.value ? language.value : "en"));

/** Whether lines begin at the right. */
export const runsLeft = computed(() => RIGHT_TO_LEFT.has(spoken.value));

/** Loads the words of the language; where they cannot be had, those of English. */
export async function loadWords() {
  if (!(await loaded(language.value)) && !(await loaded("en"))) throw new Error("There are no words.");
}

/** @param {string} code */
async function loaded(code) {
  if (code in bundles.value) return true;
  const answer = await fetch(`/page/words/${code}.ftl`).catch(() => null);
  const text = answer?.ok ? await answer.text().catch(() => null) : null;
  if (text === null) return false;
  const bundle = new FluentBundle(code);
  bundle.addResource(new FluentResource(text), { allowOverrides: true });
  bundles.value = { ...bundles.value, [code]: bundle };
  return true;
}

/**
 * @param {string} key
 * @param {string} attribute
 * @param {Record<string, any>} blanks
 */
function found(key, attribute, blanks) {
  const bundle = bundles.value[spoken.value];
  const message = bundle?.getMessage(key);
  const pattern = attribute ? message?.attributes?.[attribute] : message?.value;
  return bundle && pattern ? bundle.formatPattern(pattern, blanks, []) : null;
}

/**
 * A sentence with its blanks filled. Every language has all of them, which is tested.
 * @param {string} key
 * @param {Record<string, any>} [blanks]
 * @returns {string}
 */
export const say = (key, blanks = {}) => found(key, "", blanks) ?? key;

/**
 * The word for a value of a closed list, both named as the API names them.
 * @param {string} list
 * @param {string | null | undefined} value
 * @returns {string}
 */
export function word(list, value) {
  if (!value) return "";
  return found(list, value, {}) ?? value;
}

/**
 * A term of the policy's vocabularies (`AsylumSeekers`), to be read. Policies may bring terms that no catalogue has: those
 * are spelled out as they stand, in English.
 * @param {string} term
 * @returns {{ words: string, english: boolean }}
 */
export function termWord(term) {
  const own = found(`forms-term-${term}`, "", {});
  if (own) return { words: own, english: false };
  const spelled = term.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase();
  return { words: spelled.charAt(0).toUpperCase() + spelled.slice(1), english: true };
}

/**
 * The values of a closed list, in the order of the catalogue.
 * @param {string} list
 * @returns {string[]}
 */
export const values = (list) => Object.keys(bundles.value[spoken.value]?.getMessage(list)?.attributes ?? {});

/** @param {string} kind The kind of an event, as the API names it. */
export const eventWord = (kind) => word("Event", kind);

/** @type {Map<string, any>} */
const formats = new Map();

/**
 * How the language writes something: made once, for making it takes longer than a hundred times using it.
 * @template T
 * @param {string} what
 * @param {(code: string) => T} make
 * @returns {T}
 */
export function formatOf(what, make) {
  const key = `${spoken.value} ${what}`;
  if (!formats.has(key)) formats.set(key, make(spoken.value));
  return formats.get(key);
}

/**
 * A day of the world (`2026-03-31`), written as the language writes days.
 * @param {string | null | undefined} day
 */
export function dayWord(day) {
  if (!day) return "";
  const format = formatOf("day", (code) => new Intl.DateTimeFormat(code, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }));
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/**
 * An instant, in UTC to the minute.
 * @param {string | null | undefined} instant
 */
export function instantWord(instant) {
  if (!instant) return "";
  const format = formatOf("instant", (code) => new Intl.DateTimeFormat(code, {
    day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC",
  }));
  return `${format.format(new Date(instant))} UTC`;
}

/** @param {number} number */
export const numberWord = (number) => formatOf("number", (code) => new Intl.NumberFormat(code)).format(number);
