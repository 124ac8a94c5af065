// @ts-check
/** How far a day lies from another, counted and said the same way on every screen. */
import { say } from "./words.js";

/** In milliseconds. */
export const DAY = 86_400_000;

/** What is due within so many days stands out. */
const SOON = 14;

/** Today, as the ledger counts days: in UTC. */
export const today = () => new Date().toISOString().slice(0, 10);

/** @param {string} day A day, or an instant. */
const midnight = (day) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/**
 * How many days lie between two; below 0 where the second is the earlier one.
 * @param {string} from
 * @param {string} to
 */
export const daysBetween = (from, to) => Math.round((midnight(to) - midnight(from)) / DAY);

/**
 * How many days are left; below 0 where it has passed.
 * @param {string} due A day, or an instant.
 * @param {string} [from] The day from which is judged, or an instant of it.
 */
export const daysTo = (due, from = today()) => daysBetween(from, due);

/**
 * How far it is until something is due, and whether that is over, soon or later. What was due on the very day from which is
 * judged, at an hour that had passed by then, is over.
 * @param {string} due A day, or an instant: for a day the ledger names its last millisecond.
 * @param {string} [from] The day from which is judged, or the instant: of today it is the present one, and any other day has all
 * of its hours before it.
 * @returns {{ kind: "over" | "soon" | "later", text: string }}
 */
export function farOf(due, from = today()) {
  const days = daysTo(due, from);
  if (days < 0) return { kind: "over", text: say("many-days-over", { days: -days }) };
  if (days > 0) return { kind: days <= SOON ? "soon" : "later", text: say("many-days-left", { days }) };
  const hour = from.length > 10 ? Date.parse(from) : from === today() ? Date.now() : NaN;
  const passed = due.length > 10 && Date.parse(due) < hour;
  return passed ? { kind: "over", text: say("many-over-today") } : { kind: "soon", text: say("many-due-today") };
}
