// @ts-check
/** One decision form: what is decided, on what it rests, when and how it is kept; what the rules would say; what they said. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import { link } from "../address.js";
import { html } from "../html.js";
import { useMark } from "../made.js";
import { Told } from "../told.js";
import { dayWord, eventWord, instantWord, numberWord, say, word } from "../words.js";
import { FieldOf } from "./fields.js";
import { Foreseen } from "./foreseen.js";
import { drawing, useGradually } from "./gradually.js";
import { rolesFor } from "./held.js";
import { parts } from "./order.js";
import { commandWord, idOf } from "./state.js";
import { working } from "./work.js";

/**
 * @typedef {import("./work.js").Work} Work
 * @typedef {{ user: string, role: string, office: string }} Actor
 */

/** So many fields are drawn in one go. */
const FIELDS_AT_ONCE = 4;

/** @param {{ known: import("./schema.js").Forms, command: string, reference: string, actor: Actor }} props */
export function CommandForm({ known, command, reference, actor }) {
  const work = useMemo(() => working(known, command, reference, actor), [known, command, reference, actor.user]);
  useEffect(() => work.start(), [work]);
  useMark([work.now.value?.case]);
  if (work.recorded.value) return html`<${Recorded} work=${work} />`;
  if (work.unknown.value) return html`<p class="notice alarm" role="alert">${say(work.unknown.value)}</p>`;
  return html`<${About} work=${work} actor=${actor} /><${Fields} work=${work} actor=${actor} />`;
}

/** The case as it stands, and whether it has moved on. @param {{ work: Work, actor: Actor }} props */
function About({ work, actor }) {
  const one = work.now.value?.case;
  const roles = rolesFor(work.command);
  return html`
    ${one && html`<p class="of-case"><a href=${link(`/case/${one.reference}`)}><bdi dir="ltr">${one.reference}</bdi></a> <bdi>${one.title ?? say("forms-not-shown")}</bdi>
      <span class="tag">${word("CaseStatus", one.status)}</span></p>`}
    ${roles && !roles.includes(actor.role) && html`<p class="notice warn" role="note">${say("forms-not-your-role", { role: word("Role", actor.role), roles: roles.map((role) => word("Role", role)).join(" · ") })}</p>`}
    ${work.moved.value > 0 && html`<div class="notice warn moved" role="status"><p>${say("forms-moved", { count: work.moved.value })}</p>
      <p><a href=${link(`/case/${one.reference}`)} target="_blank" rel="noopener">${say("forms-moved-look")}</a>
      <button type="button" class="quiet" onClick=${work.see}>${say("forms-moved-go-on")}</button></p></div>`}`;
}

/** @param {{ work: Work, actor: Actor }} props */
function Fields({ work, actor }) {
  const top = useRef(/** @type {any} */ (null));
  const { decided, rests, kept, folded } = useMemo(() => parts(work.fields), [work]);
  const busy = work.loading.value;
  /** @param {import("./schema.js").Field[]} fields */
  const drawn = (fields) => html`<${Several} work=${work} fields=${fields} />`;

  // Whoever asks for the same form once more goes on from its first field.
  useEffect(() => {
    if (busy || !work.anew.value) return;
    work.anew.value = false;
    /** @type {HTMLElement | null} */ (document.querySelector("form.record .parts :is(input, select, textarea)"))?.focus();
  }, [busy]);

  /** @param {any} event */
  const submit = async (event) => {
    event.preventDefault();
    await work.send();
    if (!work.recorded.value) requestAnimationFrame(() => top.current?.focus());
  };

  // Each field draws itself anew; the form around them stays as it is while one types.
  const fields = useMemo(() => html`
    ${decided.length > 0 && html`<section class="card"><h2>${say("forms-part-decided")}</h2><div class="side-by-side">${drawn(decided)}</div></section>`}
    ${rests.length > 0 && html`<section class="card"><h2>${say("forms-part-rests")}</h2><div class="side-by-side">${drawn(rests)}</div></section>`}
    <section class="card"><h2>${say("forms-part-kept")}</h2><div class="side-by-side">${drawn(kept)}</div>
      <details class="folded"><summary>${say("forms-advanced")}</summary>${drawn(folded)}<${Named} work=${work} /></details></section>`, [work]);

  return html`<form class="record" noValidate aria-busy=${busy || drawing.value > 0} onSubmit=${submit} onKeyDown=${calm}>
    <div class="parts">
      <${Refused} work=${work} top=${top} />
      ${busy ? html`<p class="soft" role="status">${say("forms-loading")}</p>` : fields}
    </div>
    <${Verdict} work=${work} actor=${actor} />
  </form>`;
}

/** Fields beside each other, drawn some at a time. @param {{ work: Work, fields: import("./schema.js").Field[] }} props */
function Several({ work, fields }) {
  const shown = useGradually(fields.length, FIELDS_AT_ONCE);
  return fields.slice(0, shown).map((field) => html`<${FieldOf} key=${field.name} form=${work} field=${field} name=${field.name} input=${work.input} />`);
}

/** Under which name it is sent, and which state of the case one has seen. @param {{ work: Work }} props */
function Named({ work }) {
  const { commandId, seen } = work.draft.value;
  return html`<dl class="small"><dt>${say("forms-command-id")}</dt><dd><code dir="ltr">${commandId}</code></dd>
      ${seen !== null && html`<dt>${say("forms-seen-revision")}</dt><dd>${numberWord(seen)}</dd>`}</dl>
    <p class="soft small">${say("forms-command-id-about")}</p>`;
}

/** What is recorded stays for ever: the Enter key alone, in the middle of a form, does not send it. @param {any} event */
function calm(event) {
  if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) event.preventDefault();
}

/** What was refused or is missing, at the top, after somebody sent it. @param {{ work: Work, top: any }} props */
function Refused({ work, top }) {
  const { missing, wrong } = work.made.value;
  const lacking = work.tried.value ? [...new Set([...missing, ...Object.keys(wrong)].map(work.home))] : [];
  const refused = work.refusedSending.value;
  return html`<div ref=${top} tabindex="-1" role="alert" class="refused">
    ${refused.length > 0 && html`<div class="notice alarm"><p><strong>${say("forms-refused")}</strong></p>
      ${refused.map((one) => html`<p><${Told} refused=${one} /> ${one.code && html`<code dir="ltr">${one.code}</code>`}</p>`)}</div>`}
    ${!refused.length && lacking.length > 0 && html`<div class="notice alarm"><p><strong>${say("forms-lacking", { count: lacking.length })}</strong></p>
      <ul>${lacking.map((name) => html`<li><a href=${`#${idOf(name)}`} onClick=${(/** @type {any} */ event) => { event.preventDefault(); toField(name); }}>${labelOf(name)}</a></li>`)}</ul></div>`}
  </div>`;
}

/** @param {string} name */
function toField(name) {
  const found = document.getElementById(idOf(name));
  const control = found?.matches("input, select, textarea") ? found : found?.querySelector("input, select, textarea, button") ?? found;
  if (control instanceof HTMLElement) control.focus();
}

/** A field's label as it stands on screen. @param {string} name */
function labelOf(name) {
  const found = document.getElementById(idOf(name));
  const label = found instanceof HTMLInputElement || found instanceof HTMLSelectElement || found instanceof HTMLTextAreaElement ? found.labels?.[0] : found?.querySelector("legend");
  return label?.firstChild?.textContent?.trim() || name;
}

/** What the rules would say to it, before anybody clicks. @param {{ work: Work, actor: Actor }} props */
function Verdict({ work, actor }) {
  const { verdict, refusals, made, draft, command } = work;
  const day = draft.value.values.effectiveOn;
  const class_ = draft.value.values.eventConfidentiality;
  const state = work.loading.value ? "waiting" : verdict.value;
  return html`<section class=${`verdict card ${state}`} aria-label=${say("forms-verdict")}>
    <div role="status" aria-live="polite">
      <p class="says"><span class="sign" aria-hidden="true"></span><strong>${say(`forms-verdict-${state}`)}</strong></p>
      ${state === "incomplete" && html`<p class="soft small">${say("forms-missing", { count: new Set([...made.value.missing, ...Object.keys(made.value.wrong)].map(work.home)).size })}</p>`}
      ${state === "refused" && refusals.value.map((one) => html`<p><${Told} refused=${one} /> ${one.code && html`<code dir="ltr">${one.code}</code>`}</p>`)}
      ${state === "accepted" && html`<p class="would">${commandWord(command)}</p><dl class="small">
        <dt>${say("forms-effective")}</dt><dd>${day ? html`<bdi>${dayWord(day)}</bdi>` : say("forms-today")}</dd>
        <dt>${say("forms-by")}</dt><dd><bdi dir="ltr">${actor.user}</bdi> · ${word("Role", actor.role)}</dd>
        <dt>${say("forms-class")}</dt><dd>${class_ ? word("Confidentiality", class_) : say("forms-class-usual")}</dd></dl>
        <${Foreseen} events=${work.foreseen.value} />`}
      ${state === "unreachable" && html`<p class="small">${say("forms-kept-here")}</p>`}
    </div>
    <button type="submit" disabled=${work.sending.value || work.loading.value}>${say(work.sending.value ? "forms-sending" : "forms-record")}</button>
    <p class="soft small">${say("forms-for-ever")}</p>
    ${draft.value.touched && html`<button type="button" class="quiet clear" onClick=${() => void work.again()}>${say("forms-throw-away")}</button>`}
  </section>`;
}

/** What was recorded, and where to go from it. @param {{ work: Work }} props */
function Recorded({ work }) {
  const heading = useRef(/** @type {any} */ (null));
  useEffect(() => { heading.current?.focus(); }, []);
  const { events, replayed, case: after } = work.recorded.value;
  const reference = after?.reference ?? events[0]?.case?.reference ?? work.reference;
  return html`<section class="card recorded">
    <h2 tabindex="-1" ref=${heading}>${say(replayed ? "forms-recorded-before" : "forms-recorded")}</h2>
    <ul class="events">${events.map((/** @type {any} */ event) => {
      const where = event.case?.reference ?? null;
      return html`<li><strong>${eventWord(event.kind)}</strong>
        <dl class="small"><dt>${say("forms-position")}</dt><dd><bdi dir="ltr" class="position">${event.position}</bdi></dd>
          <dt>${say("forms-effective")}</dt><dd><bdi>${dayWord(event.effectiveOn)}</bdi></dd>
          <dt>${say("forms-recorded-at")}</dt><dd><bdi>${instantWord(event.recordedAt)}</bdi></dd></dl>
        ${where && html`<a href=${link(`/case/${where}`, { step: event.revision })}>${say("forms-see-step", { step: event.revision })}</a>`}</li>`;
    })}</ul>
    ${events.length === 0 && html`<p>${say("forms-recorded-unseen")}</p>`}
    ${after && html`<p>${say("forms-case-stands")} <span class="tag">${word("CaseStatus", after.status)}</span></p>`}
    <p class="next">
      ${reference && html`<a class="button" href=${link("/record", { case: reference })}>${say("forms-next")}</a>`}
      <button type="button" class="quiet again" onClick=${() => void work.again()}>${say("forms-again")}</button>
      ${reference && html`<a class="button quiet" href=${link(`/case/${reference}`)}>${say("forms-to-case")}</a>`}
    </p></section>`;
}
