// @ts-check
/**
 * From what stands in a form to what the API takes: what is empty is left out, whole numbers and amounts are read as the
 * person wrote them, and each place of the input is known by its place in the form.
 */
import { inHundredths, kindOf } from "./schema.js";

/**
 * @typedef {import("./schema.js").Forms} Forms
 * @typedef {import("./schema.js").Field} Field
 * @typedef {{ input: Record<string, any>, missing: string[], wrong: Record<string, string>, places: Record<string, string> }} Built
 * `missing` and `wrong` name fields of the form; `places` leads from places of the input to fields of the form.
 */

/**
 * Digits of other scripts and a decimal comma, as plain ones.
 * @param {string} text
 */
export const plainNumber = (text) => text.trim()
  .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
  .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
  .replace(/[\s\u00a0\u202f'’٬_]/g, "")
  .replace(/[,٫]/g, ".")
  .replace(/−/g, "-");

/**
 * The currencies whose smallest unit is no hundredth (ISO 4217). Browsers know another table, of how amounts are usually
 * written, and it differs between them: what is recorded must not.
 * @type {Record<string, number>}
 */
const DECIMALS = Object.fromEntries([
  ...["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"].map((one) => [one, 0]),
  ...["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"].map((one) => [one, 3]),
  ...["CLF", "UYW"].map((one) => [one, 4]),
]);

/**
 * How many decimals the smallest unit of a currency has.
 * @param {string} currency
 */
export const decimalsOf = (currency) => DECIMALS[currency] ?? 2;

/**
 * `1100000.5` with two decimals is `110000050`; nothing where it is no such number. No floating point comes near money. What may
 * be a separator of thousands (`250,000`) is refused, for it would be read as a thousandth of what was meant. No thousands begin
 * with a zero (`0.005`), and none have four digits: with three decimals, `1.2550` says what `1.255` leaves open.
 * @param {string} text
 * @param {number} decimals
 */
export function toMinor(text, decimals) {
  const parts = /^(-?)(\d+)(?:\.(\d*))?$/.exec(plainNumber(text));
  if (!parts) return null;
  const [, sign = "", whole = "", rest = ""] = parts;
  const isClosed = decimals === 3 && /^\d{3}0$/.test(rest);
  if ((rest.length > decimals && !isClosed) || (rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole))) return null;
  const minor = `${whole}${rest.slice(0, decimals).padEnd(decimals, "0")}`.replace(/^0+(?=\d)/, "");
  return minor === "0" ? "0" : `${sign}${minor}`;
}

/**
 * The other way round.
 * @param {string | number} minor
 * @param {number} decimals
 */
export function fromMinor(minor, decimals) {
  const [, sign = "", digits = ""] = /^(-?)(\d+)$/.exec(String(minor)) ?? [];
  if (!digits || !decimals) return String(minor);
  const padded = digits.padStart(decimals + 1, "0");
  const rest = padded.slice(-decimals).replace(/0+$/, "");
  return `${sign}${padded.slice(0, -decimals)}${rest ? `.${rest}` : ""}`;
}

/** @param {unknown} value @returns {boolean} */
export function isEmpty(value) {
  if (value === undefined || value === null || value === "" || value === false) return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value === "object") return Object.values(value).every(isEmpty);
  return false;
}

/**
 * @param {Forms} known
 * @param {string} command
 * @param {Record<string, any>} values
 * @returns {Built}
 */
export function built(known, command, values) {
  /** @type {Built} */
  const result = { input: {}, missing: [], wrong: {}, places: {} };
  // The rules of a policy may be empty lists, and mean it; elsewhere a list that is required wants something in it.
  const emptyCounts = command.startsWith("publish");

  /** @param {Field} field @param {any} value @param {string} name */
  const scalar = (field, value, name) => {
    const { base } = kindOf(field.type);
    if (base === "Boolean") return value === true || value === "true";
    const text = String(value).trim();
    if (inHundredths(field)) {
      const hundredths = toMinor(text, 2);
      if (hundredths === null) result.wrong[name] = "forms-no-amount";
      return base === "Int" ? Number(hundredths) : hundredths;
    }
    if (base === "Int") {
      const plain = plainNumber(text);
      if (!/^-?\d{1,10}$/.test(plain)) result.wrong[name] = "forms-no-number";
      return Number(plain);
    }
    if (base === "DateTime") return /Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.length === 16 ? ":00" : ""}Z`;
    return text;
  };

  /** @param {any} value @param {string} name */
  const money = (value, name) => {
    const currency = String(value.currency ?? "").trim().toUpperCase();
    const [amount, decimals] = [String(value.amount ?? ""), decimalsOf(currency)];
    const minor = toMinor(amount, decimals);
    // Where one zero more makes it plain, it was open what was meant.
    if (minor === null) result.wrong[name] = decimals > 2 && toMinor(`${amount}0`, decimals) !== null ? "forms-amount-open" : "forms-no-amount";
    return { amountMinor: minor ?? "", currency };
  };

  /** @param {Field} field @param {string} base @param {any} value @param {string} name @param {string} place @returns {any} */
  const one = (field, base, value, name, place) => {
    result.places[place] = name;
    if (base === "MoneyInput") return money(value, name);
    return known.inputs[base] ? object(base, value ?? {}, name, place) : scalar(field, value, name);
  };

  /** @param {Field} field @param {string} base @param {number} depth @param {any[]} value @param {string} name @param {string} place @returns {any[]} */
  const list = (field, base, depth, value, name, place) => {
    /** @type {any[]} */
    const items = [];
    value.forEach((item, index) => {
      if (isEmpty(item)) return;
      const [at, to] = [`${name}.${index}`, `${place}.${items.length}`];
      result.places[to] = at;
      items.push(depth > 1 ? list(field, base, depth - 1, item, at, to) : one(field, base, item, at, to));
    });
    return items;
  };

  /** @param {string} input @param {Record<string, any>} value @param {string} [name] @param {string} [place] */
  const object = (input, value, name = "", place = "") => {
    /** @type {Record<string, any>} */
    const made = {};
    for (const field of known.inputs[input] ?? []) {
      const { base, depth, required } = kindOf(field.type);
      const [at, to] = [name, place].map((path) => (path ? `${path}.${field.name}` : field.name));
      if (!at || !to || ["caseId", "commandId", "dryRun", "expectedRevision"].includes(at)) continue;
      result.places[to] = at;
      let given = value[field.name];
      // A currency alone is no sum, and an unticked box says no where an answer is due.
      if (base === "MoneyInput" && !depth && isEmpty(given?.amount)) given = undefined;
      const answered = base === "Boolean" && !depth && given !== undefined && given !== "" && (required || given !== false);
      if (isEmpty(given) && !answered) {
        if (!required) continue;
        // What is nested holds fields that are missed one by one.
        if (!depth && known.inputs[base] && base !== "MoneyInput") made[field.name] = object(base, {}, at, to);
        else if (depth && emptyCounts) made[field.name] = [];
        else result.missing.push(at);
        continue;
      }
      made[field.name] = depth ? list(field, base, depth, given, at, to) : one(field, base, given, at, to);
    }
    return made;
  };

  result.input = object(known.commands[command] ?? "", values);
  return result;
}

/**
 * What an answer of the API says, as it stands in a form: for forms that begin from what is in force.
 * @param {Forms} known
 * @param {string} input
 * @param {Record<string, any>} said
 * @returns {Record<string, any>}
 */
export function shown(known, input, said) {
  /** @type {Record<string, any>} */
  const values = {};
  for (const field of known.inputs[input] ?? []) {
    const value = said[field.name];
    if (value === null || value === undefined) continue;
    const { base, depth } = kindOf(field.type);
    /** @param {any} item @param {number} left @returns {any} */
    const turned = (item, left) => {
      if (left) return item.map((/** @type {any} */ inner) => turned(inner, left - 1));
      if (base === "MoneyInput") return { amount: fromMinor(item.amountMinor, decimalsOf(item.currency)), currency: item.currency };
      if (known.inputs[base]) return shown(known, base, item);
      if (base === "Boolean") return item;
      return inHundredths(field) ? fromMinor(item, 2) : String(item);
    };
    values[field.name] = turned(value, depth);
  }
  return values;
}
