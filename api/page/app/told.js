// @ts-check
/** What was refused, in the language of whoever looks: a rule in the words that the ledger has for it, everything else by its code. */
import { html } from "./html.js";
import { language, say } from "./words.js";

/**
 * @typedef {object} Refusal
 * @property {string} message In English, as the server says it.
 * @property {string | null} [told] In the language that was asked for; none where that has no words for it.
 * @property {string} [code]
 */

/** The rest of a selection of `userErrors`: what a rule says in the language of whoever looks. */
export const REFUSAL = () => `code message path told(language: ${language.value.toUpperCase()})`;

/** Codes of which the words say all that there is to say to people. */
const WHOLE = new Set(["UNAUTHENTICATED", "LOGIN", "CHOICES", "REASON", "RATE_LIMITED", "QUERY_TOO_COMPLEX", "TIMEOUT"]);

/** What the server says of a code where it has nothing to add to it: as the English words of the code do. */
const PLAIN = new Set(["This is not for your role, or not for this token."]);

/** By which code it is said. @param {string} code */
const called = (code) => (/^(QUERY_TOO_|TOO_MANY_|RESPONSE_TOO_)/.test(code) ? "QUERY_TOO_COMPLEX" : code);

/**
 * What is said of a refusal, in the language of whoever looks, and what the server says of it in English, where that tells more.
 * @param {Refusal} refused
 * @returns {{ words: string, english: string }}
 */
export function wordsOf({ message, told, code = "" }) {
  if (told) return { words: told, english: "" };
  if (!message && !code) return { words: say("page-unreachable"), english: "" };
  if (language.value === "en" && message) return { words: "", english: message };
  const key = `page-refused-${called(code)}`;
  const words = say(key);
  if (words !== key) return { words, english: WHOLE.has(called(code)) || PLAIN.has(message) ? "" : message };
  return message ? { words: "", english: message } : { words: say("page-unreachable"), english: "" };
}

/** A refusal as one sentence, where nothing else than text can stand. @param {Refusal} refused */
export function sentence(refused) {
  const { words, english } = wordsOf(refused);
  return words || english;
}

/** @param {{ refused: Refusal }} props */
export function Told({ refused }) {
  const { words, english } = wordsOf(refused);
  return html`${words && html`<bdi>${words}</bdi>`}${words && english && " "}${english && html`<bdi lang="en" dir="ltr">${english}</bdi>`}`;
}
