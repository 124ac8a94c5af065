// @ts-check
/** What the forms are made of: the published schema's own inputs, fields and lists, as `/page/forms/LANGUAGE.json` gives them. */
import { signal } from "@preact/signals";
import { language } from "../words.js";

/**
 * @typedef {{ name: string, type: string, about: string, english?: boolean, vocabulary?: string, hundredths?: boolean }} Field
 * @typedef {{ commands: Record<string, string>, inputs: Record<string, Field[]>, lists: Record<string, string[]> }} Forms
 * @typedef {{ base: string, depth: number, required: boolean }} Kind
 */

/** @type {import("@preact/signals").Signal<Forms | null>} */
export const forms = signal(null);

/** Why the forms could not be had, if they could not. */
export const formsFailed = signal("");

/** @type {Promise<void> | null} */
let asked = null;

/** In which language they were asked for. */
let spoken = "";

/** Loads the forms, once in a language; asked again after a failure. */
export function loadForms() {
  const wanted = language.value;
  if (spoken !== wanted) asked = null;
  spoken = wanted;
  asked ??= fetch(`/page/forms/${wanted}.json`)
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      const said = await answer.json();
      if (spoken !== wanted) return;
      forms.value = said;
      formsFailed.value = "";
    })
    .catch((error) => {
      if (spoken !== wanted) return;
      asked = null;
      formsFailed.value = error.message;
    });
  return asked;
}

/**
 * What a type of the schema says: `[PairInput!]!` is a required list of `PairInput`.
 * @param {string} type
 * @returns {Kind}
 */
export function kindOf(type) {
  return { base: type.replace(/[[\]!]/g, ""), depth: type.split("[").length - 1, required: type.endsWith("!") };
}

/** Fields that the page fills in by itself, or that stand apart from what is decided. */
export const KEPT = new Set(["caseId", "commandId", "dryRun", "expectedRevision", "effectiveOn", "eventConfidentiality"]);

/**
 * The name of the input of a command, and whether it is about a case.
 * @param {Forms} known
 * @param {string} command
 */
export function inputOf(known, command) {
  const input = known.commands[command];
  if (!input) return null;
  const fields = known.inputs[input] ?? [];
  const ofCase = fields.find((field) => field.name === "caseId");
  return { input, fields, ofCase: Boolean(ofCase), needsCase: Boolean(ofCase && kindOf(ofCase.type).required) };
}

/**
 * The vocabulary of the policy from which a field's values come, where there is one.
 * @param {Field} field
 */
export const vocabularyOf = (field) => field.vocabulary ?? null;

/**
 * Whether a number is told in hundredths, so that people read and write it with two decimals.
 * @param {Field} field
 */
export const inHundredths = (field) => field.hundredths ?? false;

/**
 * The selection that asks for what an input would say: its fields, and theirs.
 * @param {Forms} known
 * @param {string} input
 * @param {(field: Field) => boolean} [wanted]
 * @returns {string}
 */
export function selectionOf(known, input, wanted = () => true) {
  const fields = (known.inputs[input] ?? []).filter(wanted);
  return fields.map((field) => {
    const { base } = kindOf(field.type);
    return known.inputs[base] ? `${field.name} { ${selectionOf(known, base)} }` : field.name;
  }).join(" ");
}
