// @ts-check
/**
 * What somebody is writing, kept in this tab until it is recorded or thrown away: it survives a reload, a lost connection,
 * a session that ends and whatever lands in the log meanwhile, for the person who wrote it. Logging out takes it away, and so
 * does somebody else who logs in here. Where the browser keeps nothing it lasts as long as its form is open.
 */
import { signal } from "@preact/signals";
import { commandName } from "../ledger/command.js";
import { DRAFTS } from "../session.js";

/**
 * @typedef {object} Draft
 * @property {Record<string, any>} values What stands in the fields.
 * @property {string} commandId The command's own name, made once, so that sending twice records once.
 * @property {number | null} seen The revision of the case that the person has seen.
 * @property {boolean} touched Whether anything was written.
 */

/** Bumped when a draft is kept or dropped: for whoever lists them. */
export const drafts = signal(0);

/**
 * @param {string} user
 * @param {string} command
 * @param {string} reference
 */
const keyOf = (user, command, reference) => `${DRAFTS}${JSON.stringify([user, command, reference])}`;

/**
 * The draft of a form, as it was left, or a new one.
 * @param {string} user
 * @param {string} command
 * @param {string} reference
 * @returns {Draft}
 */
export function begun(user, command, reference) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(user, command, reference)) ?? "null");
    if (kept?.commandId && kept.values) return kept;
  } catch {
    // What cannot be read is as good as none.
  }
  return { values: {}, commandId: commandName(), seen: null, touched: false };
}

/**
 * @param {string} user
 * @param {string} command
 * @param {string} reference
 * @param {Draft} draft
 */
export function keep(user, command, reference, draft) {
  if (!draft.touched) return;
  try {
    sessionStorage.setItem(keyOf(user, command, reference), JSON.stringify(draft));
  } catch {
    // A full store keeps the draft in memory alone.
  }
  drafts.value = drafts.peek() + 1;
}

/**
 * @param {string} user
 * @param {string} command
 * @param {string} reference
 */
export function drop(user, command, reference) {
  sessionStorage.removeItem(keyOf(user, command, reference));
  drafts.value = drafts.peek() + 1;
}

/**
 * What this person has begun and not sent: command and case.
 * @param {string} user
 * @returns {[string, string][]}
 */
export function unfinished(user) {
  drafts.value;
  return Object.keys(sessionStorage).filter((key) => key.startsWith(DRAFTS)).flatMap((key) => {
    try {
      const [whose, command, reference] = JSON.parse(key.slice(DRAFTS.length));
      return whose === user ? [/** @type {[string, string]} */ ([command, reference])] : [];
    } catch {
      return [];
    }
  });
}
