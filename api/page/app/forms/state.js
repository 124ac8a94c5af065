// @ts-check
/** What a form knows while it is filled in, and the words of its fields. */
import { useComputed } from "@preact/signals";
import { say } from "../words.js";

/**
 * @typedef {object} Form
 * @property {import("./schema.js").Forms} known
 * @property {string} command
 * @property {import("@preact/signals").Signal<import("./draft.js").Draft>} draft
 * @property {import("@preact/signals").Signal<import("./held.js").Held | null>} now
 * @property {import("@preact/signals").ReadonlySignal<Record<string, Told[]>>} told What is to be said beside a field, by its name.
 * @property {string | null} me
 */

/** @typedef {{ code: string, message: string, told?: string | null }} Told */

/** @param {any} values @param {string} name */
export const at = (values, name) => name.split(".").reduce((inner, part) => inner?.[part], values);

/**
 * What stands in a field. Whoever asks so is drawn anew when this field changes, not with every letter of the form.
 * @param {Form} form
 * @param {string} name
 */
export const useValue = (form, name) => useComputed(() => at(form.draft.value.values, name)).value;

/** @type {Told[]} */
const NOTHING = [];

/**
 * What is to be said beside a field.
 * @param {Form} form
 * @param {string} name
 * @returns {Told[]}
 */
export const useTold = (form, name) => useComputed(() => form.told.value[name] ?? NOTHING).value;

/** @param {any} inner @param {string[]} parts @param {any} value @returns {any} */
function replaced(inner, parts, value) {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  const copy = Array.isArray(inner) || (inner === undefined && /^\d+$/.test(part)) ? [...(inner ?? [])] : { ...inner };
  copy[/** @type {any} */ (part)] = replaced(inner?.[part], rest, value);
  return copy;
}

/**
 * Writes into a field.
 * @param {Form} form
 * @param {string} name
 * @param {any} value
 */
export function put(form, name, value) {
  const before = form.draft.value;
  form.draft.value = { ...before, touched: true, values: replaced(before.values, name.split("."), value) };
}

/**
 * The label of a field: its own within this input, else that of its name; a field that is newer than the words, by its name.
 * @param {string} input
 * @param {string} name
 */
export function fieldWord(input, name) {
  for (const key of [`forms-${input}-${name}`, `forms-field-${name}`]) {
    const words = say(key);
    if (words !== key) return words;
  }
  const spelled = name.replace(/([A-Z])/g, " $1").toLowerCase();
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

/** @param {string} command */
export function commandWord(command) {
  const key = `forms-command-${command}`;
  const words = say(key);
  return words === key ? fieldWord("", command) : words;
}

/** The id of the element of a field. @param {string} name */
export const idOf = (name) => `field-${name.replace(/\./g, "-")}`;
