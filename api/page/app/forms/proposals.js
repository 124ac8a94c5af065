// @ts-check
/** What a fresh form begins with, so that nobody types what the ledger knows; all of it can be written over. */
import { ask } from "../ask.js";
import { NEW, nextName, offers } from "./held.js";
import { kindOf, selectionOf } from "./schema.js";
import { shown } from "./values.js";

/**
 * @typedef {import("./schema.js").Forms} Forms
 * @typedef {import("./held.js").Held} Held
 */

/** Where the edition in force is asked for, of what is published as a whole. @type {Record<string, string>} */
const IN_FORCE = { publishPolicy: "policy", publishAccessRules: "accessRules" };

/**
 * What is in force, as the next edition would begin; nothing for other commands.
 * @param {Forms} known
 * @param {string} command
 */
export async function nextEdition(known, command) {
  const root = IN_FORCE[command];
  const input = known.commands[command];
  if (!root || !input) return {};
  const own = new Set(["commandId", "dryRun", "effectiveOn", "eventConfidentiality", "expectedRevision", "note", "effectiveFrom"]);
  const said = (await ask(`{ ${root} { ${selectionOf(known, input, (field) => !own.has(field.name))} } }`).catch(() => null))?.[root];
  return said ? { ...shown(known, input, said), edition: String(said.edition + 1) } : {};
}

/**
 * @param {Forms} known
 * @param {string} command
 * @param {Held | null} now
 * @param {{ user: string, office: string } | null} me
 */
export function proposals(known, command, now, me) {
  const input = known.commands[command] ?? "";
  /** @type {Record<string, any>} */
  const values = {};
  const currency = now?.case?.scope?.opened?.budget?.currency;
  for (const field of known.inputs[input] ?? []) {
    const { base, depth, required } = kindOf(field.type);
    const path = `${command}.${field.name}`;
    if (NEW[path]) values[field.name] = nextName(path, now);
    else if (base === "MoneyInput" && currency) values[field.name] = { amount: "", currency };
    else if (depth === 1 && required && now?.case) {
      const inner = known.inputs[base] ?? [];
      const names = new Set(inner.map((one) => one.name));
      // One line a pair, where pairs are judged; one line an element, where every element is.
      if (names.has("item") && names.has("recipient") && base !== "PairInput") values[field.name] = now.case.pairs?.map((/** @type {any} */ line) => ({ ...line.pair })) ?? [];
      const each = inner.find((one) => one.name === "element" && known.lists[kindOf(one.type).base]);
      if (each) values[field.name] = known.lists[kindOf(each.type).base]?.map((value) => ({ element: value })) ?? [];
    } else if (!depth && required && kindOf(field.type).base === "String") {
      // The one thing about which something is still to be done, where there is just one.
      const open = (offers(command, field, now, null) ?? []).filter((one) => one.open);
      if (open.length === 1 && open[0]) values[field.name] = open[0].value;
    }
  }
  if (command === "delegateRole" && me) values.delegatedBy = me.user;
  if (command === "openCase" && me) values.office = me.office;
  const request = now?.case?.decisions?.requests.find((/** @type {any} */ one) => one.request === values.request);
  if (request && (known.inputs[input] ?? []).some((field) => field.name === "dossierHash")) values.dossierHash = request.dossierHash;
  return values;
}
