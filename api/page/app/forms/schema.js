// @ts-check
/** What the forms are made of: the published schema's own inputs, fields and lists, as `/page/forms.json` gives them. */
import { signal } from "@preact/signals";

/**
 * @typedef {{ name: string, type: string, about: string }} Field
 * @typedef {{ commands: Record<string, string>, inputs: Record<string, Field[]>, lists: Record<string, string[]> }} Forms
 * @typedef {{ base: string, depth: number, required: boolean }} Kind
 */

/** @type {import("@preact/signals").Signal<Forms | null>} */
export const forms = signal(null);

/** Why the forms could not be had, if they could not. */
export const formsFailed = signal("");

/** @type {Promise<void> | null} */
let asked = null;

/** Loads the forms, once; asked again after a failure. */
export function loadForms() {
  asked ??= fetch("/page/forms.json")
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      forms.value = await answer.json();
      formsFailed.value = "";
    })
    .catch((error) => {
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
 * The vocabulary of the policy from which a field's values come, where its description names one.
 * @param {Field} field
 */
export const vocabularyOf = (field) => /vocabulary `(\w+)`/.exec(field.about)?.[1] ?? null;

/**
 * Whether a number is told in hundredths, so that people read and write it with two decimals.
 * @param {Field} field
 */
export const inHundredths = (field) => /\bin hundredths\b/.test(field.about);

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
