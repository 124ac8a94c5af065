// @ts-check
/** One alert: in a line, and opened with its life and with what one can do about it. */
import { useEffect, useRef } from "preact/hooks";
import { changed, given, link } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { farOf, today } from "../days.js";
import { html } from "../html.js";
import { past } from "../past.js";
import { Refusal } from "../refusal.js";
import { Subject } from "../subject.js";
import { dayWord, instantWord, say, word } from "../words.js";
import { Acts } from "./acts.js";
import { Urgency } from "../standing.js";
import { CaseName, Hidden, Times, Who } from "./use.js";

/** @param {{ roles: string[] | null }} props */
const Told = ({ roles }) => (roles === null ? html`<${Hidden} />` : roles.length ? roles.map((role) => word("Role", role)).join(say("ledger-comma")) : say("ledger-nobody"));

/**
 * @param {{ alert: any, now: number, judged?: string }} props
 * `now` is the moment that is looked at, and `judged` from when is judged how far a day is: the same, or its day.
 */
export function AlertItem({ alert, now, judged = today() }) {
  const open = given("alert") === alert.position;
  const over = alert.due && alert.state !== "RESOLVED" && Date.parse(alert.due) < now;
  return html`<li class=${`card ledger-alert ledger-${alert.severity.toLowerCase()}`} data-position=${alert.position} data-state=${alert.state}>
    <div class="ledger-head">
      <${Urgency} of=${alert.severity} />
      <h2><a href=${changed({ alert: open ? null : alert.position })} aria-expanded=${open ? "true" : "false"}>${word("AlertKind", alert.kind)}${alert.deadline ? html`: ${word("DeadlineKind", alert.deadline)}` : ""}</a></h2>
      <${CaseName} of=${alert.case} />
      <span class=${`tag ${alert.state === "RESOLVED" ? "good" : alert.state === "ESCALATED" ? "alarm" : ""}`}>${word("AlertState", alert.state)}</span>
    </div>
    <dl class="ledger-facts">
      ${alert.event === null && html`<div><dt>${say("ledger-about")}</dt><dd><${Hidden} /></dd></div>`}
      ${alert.subject && html`<div><dt>${say("ledger-about")}</dt><dd><${Subject} of=${alert.subject} deadline=${alert.deadline} /></dd></div>`}
      ${alert.due && html`<div><dt>${say("ledger-due")}</dt><dd class=${over ? "ledger-over" : ""}><time datetime=${alert.due}>${dayWord(alert.due)}</time> · ${farOf(alert.due, judged).text}</dd></div>`}
      ${alert.state === "SNOOZED" && html`<div><dt>${say("ledger-until")}</dt><dd>${alert.until ? instantWord(alert.until) : html`<${Hidden} />`}</dd></div>`}
      ${(alert.state === "ACKNOWLEDGED" || alert.state === "SNOOZED") && html`<div><dt>${say("ledger-by")}</dt><dd><${Who} actor=${alert.by} /></dd></div>`}
      <div><dt>${say("ledger-told")}</dt><dd><${Told} roles=${alert.told} /></dd></div>
      ${alert.escalations > 0 && html`<div><dt>${say("ledger-gone-further")}</dt><dd>${say("ledger-times-further", { count: alert.escalations })}</dd></div>`}
      <div><dt>${say("ledger-raised")}</dt><dd><${Times} recorded=${alert.raisedAt} effective=${alert.effectiveOn} /></dd></div>
    </dl>
    ${open && html`<${Opened} alert=${alert} />`}
  </li>`;
}

const LIFE = `query Life($position: Position) {
  alert(position: $position) {
    history { position at step state says note told event { kind effectiveOn actor { user role office onBehalfOf } } }
  }
}`;

/** @param {{ alert: any }} props */
function Opened({ alert }) {
  const place = useRef(/** @type {HTMLDivElement | null} */ (null));
  const life = useAnswer(() => (given("alert") ? { query: LIFE, variables: { position: given("alert") } } : null));
  // Another step came: the life is longer than what was asked for.
  const known = useRef(alert.lastPosition);
  useEffect(() => {
    if (known.current !== alert.lastPosition) life.refresh();
    known.current = alert.lastPosition;
  }, [alert.lastPosition]);
  useEffect(() => place.current?.focus(), []);
  // Of the past its life is told as far as it had come.
  const { then, instant } = past.value;
  const history = life.data.value?.alert?.history.filter((/** @type {any} */ step) => !then || Date.parse(step.at) <= Date.parse(instant));
  return html`<div class="ledger-opened" ref=${place} tabindex="-1" aria-busy=${life.busy.value}>
    ${alert.state !== "RESOLVED" && !past.value.then && html`<${Acts} alert=${alert} />`}
    <h3>${say("ledger-life")}</h3>
    <${Refusal} of=${life} />
    ${life.busy.value && !history && html`<p class="soft">${say("ledger-loading")}</p>`}
    ${history && html`<ol class="ledger-life" reversed>${[...history].reverse().map((/** @type {any} */ step) => html`<li key=${step.position} data-step=${step.step}>
      <p><strong>${word("AlertStep", step.step)}</strong>${step.says !== alert.kind ? html` · ${word("AlertKind", step.says)}` : ""} · <a href=${link("/audit", { event: step.position })}>${say("ledger-event-of", { position: step.position })}</a></p>
      <p class="small"><${Times} recorded=${step.at} effective=${step.event?.effectiveOn} /> · ${step.event ? html`<${Who} actor=${step.event.actor} />` : html`<${Hidden} />`}</p>
      ${step.note && html`<blockquote><bdi>${step.note}</bdi></blockquote>`}
      <p class="small"><span class="soft">${say("ledger-told")}</span> <${Told} roles=${step.told} /></p>
    </li>`)}</ol>`}
    ${history?.length === 100 && html`<p class="soft small">${say("ledger-life-cut")}</p>`}
    <p class="small soft">${say("ledger-alert-named")} <${Code}>${alert.position}<//></p>
  </div>`;
}
