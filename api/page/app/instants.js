// @ts-check
/**
 * Instants, as an address and a field name them: read in one way on every screen. They are in UTC where they do not say
 * otherwise. An address may name a minute alone, `2026-02-01T12:00Z`.
 */

/** What a field in which an instant is entered is; seconds may stand in it, for an address may name them. */
export const MOMENT = { type: "datetime-local", step: "any", dir: "ltr" };

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?<seconds>:\d\d(\.\d+)?)?(?<zone>Z|[+-]\d\d:?\d\d)?$/i;

/**
 * @param {string} text
 * @returns {{ begins: number, ends: number } | null} In milliseconds since 1970, both of them within it: a minute has many.
 */
function read(text) {
  // Where an address was written by hand its plus is a space.
  const whole = text.replace(/(T[\d:.]+) (\d\d:?\d\d)$/i, "$1+$2");
  const found = INSTANT.exec(whole)?.groups;
  if (!found) return null;
  const begins = Date.parse(found["zone"] ? whole.replace(/([+-]\d\d)(\d\d)$/, "$1:$2") : `${whole}Z`);
  return Number.isNaN(begins) ? null : { begins, ends: found["seconds"] ? begins : begins + 59_999 };
}

/** @param {number} milliseconds */
const written = (milliseconds) => new Date(milliseconds).toISOString();

/**
 * The moment that an address names: of a minute the instant that ends it. What is no moment stays as it was written, for the
 * server to refuse.
 * @param {string} text
 */
export function instantOf(text) {
  const found = read(text);
  return found ? written(found.ends) : text;
}

/**
 * Where a span begins, or before what it ends: of a minute the instant that begins it.
 * @param {string} text
 */
export function beginOf(text) {
  const found = read(text);
  return found ? written(found.begins) : text;
}

/** The first instant behind one: what was recorded before it was known then. @param {string} instant */
export const behind = (instant) => (Number.isNaN(Date.parse(instant)) ? instant : written(Date.parse(instant) + 1));

/**
 * The earlier of two, of which either may be missing. What is no instant is kept, for the server to refuse.
 * @param {string | null | undefined} one
 * @param {string | null | undefined} other
 */
export function earlier(one, other) {
  if (!one || !other) return one || other || null;
  return Date.parse(one) > Date.parse(other) || Number.isNaN(Date.parse(other)) ? other : one;
}

/** What a field takes of an instant of the address: it knows no zone. @param {string} text */
export function fieldOf(text) {
  const found = read(text);
  if (!found) return "";
  return found.begins === found.ends ? written(found.begins).slice(0, -1) : written(found.begins).slice(0, 16);
}

/**
 * What the address says of what stands in a field: where that is what it was filled with, the very same again.
 * @param {string} entered
 * @param {string} before What the address says.
 */
export function addressOf(entered, before) {
  if (!entered) return "";
  const found = read(entered);
  return found && found.begins === read(fieldOf(before))?.begins ? before : `${entered}Z`;
}
