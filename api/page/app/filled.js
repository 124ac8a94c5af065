// @ts-check
/** Forms whose fields say what the address says, and addresses that say what the fields of a form say. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { asked, given } from "./address.js";
import { addressOf, fieldOf } from "./instants.js";

/**
 * A value of the address that holds several, set apart by commas.
 * @param {string} name
 */
export const several = (name) => given(name).split(",").map((one) => one.trim()).filter(Boolean);

/** Whether an instant is entered in a field. @param {unknown} field */
const takesInstant = (field) => field instanceof HTMLInputElement && field.type === "datetime-local";

/**
 * The fields of a form as values of an address: what is empty is left out, what is chosen several times set apart by commas.
 * @param {HTMLFormElement} form
 */
export function entered(form) {
  /** @type {Record<string, string>} */
  const values = {};
  for (const element of form.elements) {
    const name = /** @type {HTMLInputElement} */ (element).name;
    if (name) values[name] = "";
  }
  for (const [name, value] of new FormData(form)) {
    const text = takesInstant(form.elements.namedItem(name)) ? addressOf(String(value), given(name)) : String(value).trim();
    if (text) values[name] = values[name] ? `${values[name]},${text}` : text;
  }
  return values;
}

/**
 * Fills the fields of a form when the address changes and at no other time: what somebody types stays, whatever lands
 * meanwhile.
 * @param {{ also?: string | undefined, only?: string[] }} [how] `also` is what else the fields depend on, in a word: choices
 * that are still loaded, say. `only` are the values of the address whose change fills them; without it, any.
 */
export function useFilled({ also, only } = {}) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const values = only ? JSON.stringify(only.map(given)) : asked.value.toString();
  useLayoutEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = several(field.name).includes(field.value);
      else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement) {
        if (field.name) field.value = takesInstant(field) ? fieldOf(given(field.name)) : given(field.name);
      }
    }
  }, [values, also]);
  return form;
}
