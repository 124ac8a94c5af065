// @ts-check
/** States in a word, a shape and a colour: where a case or a pair of it stands has the same tone on every screen. */
import { html } from "./html.js";
import { say, word } from "./words.js";

/** @typedef {"good" | "warn" | "alarm" | "blue" | "idle" | "over"} Tone `blue` waits on somebody's decision; `over` asks nothing of anybody any more. */

/** A shape, for those who do not see the colour. @type {Record<Tone, string>} */
const SHAPES = { good: "\u2713", warn: "!", alarm: "\u2715", blue: "?", idle: "\u25CB", over: "\u25A0" };

/** @type {Record<string, Tone>} */
const TONES = {
  SUSPENDED: "alarm", UNDER_INTERVENTION: "warn", BLOCKED: "warn", PENDING_DECISION: "blue", REFERRED_UP: "blue",
  ACTIVE: "good", APPROVED: "good", CLOSED: "over", CEASED: "over", DECLINED: "over", ENDED: "over", OUT_OF_SCOPE: "over",
  // Of a pair alone.
  IN_PROCESS: "idle", UNSCREENED: "warn",
};

/** @param {{ kind: Tone, children: any }} props */
export const State = ({ kind, children }) => html`<span class=${`tag state ${kind}`}><span aria-hidden="true">${SHAPES[kind]}</span> ${children}</span>`;

/** Where a pair of item and recipient stands. @param {{ status: string }} props */
export const PairStanding = ({ status }) => html`<${State} kind=${TONES[status] ?? "idle"}>${word("PairStatus", status)}<//>`;

/** Where a case stands. @param {{ status: string, partly?: boolean }} props */
export const Standing = ({ status, partly = false }) => html`<${State} kind=${TONES[status] ?? "idle"}>${word("CaseStatus", status)}<//>${partly
  && html` <${State} kind="alarm">${say("many-partly-suspended")}<//>`}`;

/** A shape for each urgency, the same as in the picture. @type {Record<string, [string, string]>} */
const URGENCIES = { INFO: ["●", ""], WARNING: ["○", "warn"], CRITICAL: ["▲", "alarm"] };

/** How urgent an alert is. @param {{ of: string }} props */
export function Urgency({ of }) {
  const [shape, tone] = URGENCIES[of] ?? ["", ""];
  return html`<span class=${`tag ${tone}`}><span aria-hidden="true">${shape}</span> ${word("Severity", of)}</span>`;
}
