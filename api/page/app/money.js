// @ts-check
/** Money, as people read it: with its decimals and the code of its currency. */
import { decimalsOf, fromMinor } from "./forms/values.js";
import { formatOf } from "./words.js";

/**
 * An amount in the smallest unit of its currency: no digit is lost, however many there are.
 * @param {string} minor
 * @param {string} currency
 */
export function moneyWord(minor, currency) {
  const decimals = decimalsOf(currency);
  const format = formatOf(`money ${decimals}`, (code) => new Intl.NumberFormat(code, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }));
  const amount = /** @type {any} */ (fromMinor(minor, decimals));
  return `${format.format(amount)} ${currency}`;
}
