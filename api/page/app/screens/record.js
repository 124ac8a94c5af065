// @ts-check
/** Decisions to be recorded: every command by the action it belongs to, and the form of one of them. */
import { useEffect } from "preact/hooks";
import { changed, given, go, link, path } from "../address.js";
import { useAnswer } from "../ask.js";
import { groupOf, grouped } from "../forms/actions.js";
import { drop, unfinished } from "../forms/draft.js";
import { CommandForm } from "../forms/form.js";
import { loadPolicy, loadRegistry, policy, rolesFor } from "../forms/held.js";
import { forms, formsFailed, inputOf, loadForms } from "../forms/schema.js";
import { commandWord } from "../forms/state.js";
import { html } from "../html.js";
import { me } from "../shell.js";
import { language, say, word } from "../words.js";

const CASES = "query Cases { cases(first: 100, orderBy: LAST_ACTIVITY, descending: true) { nodes { reference title status } } }";

export function Record() {
  useEffect(() => { void loadForms(); }, [language.value]);
  useEffect(() => {
    void loadPolicy();
    void loadRegistry();
  }, []);
  const known = forms.value;
  const command = path.value[1] ?? "";
  if (!known || !me.value) {
    return html`<h1>${say("forms-title")}</h1>${formsFailed.value
      ? html`<p class="notice alarm" role="alert">${say("page-unreachable")}</p>` : html`<p class="soft" role="status" aria-busy="true">${say("forms-loading")}</p>`}`;
  }
  if (!command) return html`<${List} known=${known} />`;
  const about = inputOf(known, command);
  const title = html`<p class="above"><a href=${link("/record", { case: given("case") })}>${say("forms-title")}</a> · ${say(`forms-group-${groupOf(command)}`)}</p><h1>${commandWord(command)}</h1>`;
  if (!about) return html`${title}<p class="notice alarm" role="alert">${say("forms-no-such-command")}</p>`;
  const reference = given("case");
  if (about.needsCase && !reference) return html`${title}<p>${say("forms-which-case")}</p><${CaseChoice} />`;
  return html`${title}<${CommandForm} key=${`${command} ${reference}`} known=${known} command=${command} reference=${reference} actor=${me.value.actor} />`;
}

/** Which case it is about. */
function CaseChoice() {
  const cases = useAnswer(() => ({ query: CASES }));
  return html`<form class="filters" onSubmit=${(/** @type {any} */ event) => {
    event.preventDefault();
    go(changed({ case: String(new FormData(event.currentTarget).get("case")).trim() }));
  }}>
    <label>${say("forms-case")}<input name="case" list="cases" value=${given("case")} dir="ltr" autocomplete="off" size="24" /></label>
    <datalist id="cases">${cases.data.value?.cases.nodes.map((/** @type {any} */ one) => html`<option value=${one.reference}>${one.title} · ${word("CaseStatus", one.status)}</option>`)}</datalist>
    <button type="submit">${say("forms-choose-case")}</button></form>`;
}

/** @param {{ known: import("../forms/schema.js").Forms }} props */
function List({ known }) {
  const reference = given("case");
  const words = given("q").toLocaleLowerCase();
  const own = given("who") !== "all";
  const role = me.value.actor.role;
  const commands = Object.keys(known.commands);
  const fits = (/** @type {string} */ command) => (!words || commandWord(command).toLocaleLowerCase().includes(words) || command.toLowerCase().includes(words))
    && (!own || may(command, role) !== false);
  const groups = grouped(commands).map(([name, members]) => /** @type {[string, string[]]} */ ([name, members.filter(fits)])).filter(([, members]) => members.length);
  return html`<h1>${say("forms-title")}</h1>
    <p>${reference ? html`${say("forms-for-case")} <a href=${link(`/case/${reference}`)}><bdi dir="ltr">${reference}</bdi></a>` : say("forms-about")}</p>
    <${CaseChoice} key=${reference} />
    <form class="filters" role="search" onSubmit=${(/** @type {any} */ event) => event.preventDefault()}>
      <label>${say("forms-search")}<input name="q" type="search" value=${given("q")} onInput=${(/** @type {any} */ event) => go(changed({ q: event.currentTarget.value }), true)} /></label>
      <label class="tick-line"><input type="checkbox" name="who" checked=${!own} onChange=${(/** @type {any} */ event) => go(changed({ who: event.currentTarget.checked ? "all" : "" }), true)} /> ${say("forms-all-roles")}</label>
    </form>
    <${Unfinished} />
    ${policy.value === null && html`<p class="soft small">${say("forms-policy-unknown")}</p>`}
    ${groups.length ? html`<div class="groups">${groups.map(([name, members]) => html`<section class="card commands" aria-labelledby=${`group-${name}`}>
      <h2 id=${`group-${name}`}>${say(`forms-group-${name}`)}</h2>
      <ul>${members.map((command) => html`<li key=${command}><a href=${link(`/record/${command}`, { case: reference })}>${commandWord(command)}</a>${may(command, role) === false && html` <span class="tag">${say("forms-other-role", { roles: (rolesFor(command) ?? []).map((one) => word("Role", one)).join(" · ") })}</span>`}</li>`)}</ul></section>`)}</div>`
    : html`<p class="empty">${say("forms-none-fits")}</p>`}`;
}

/** Whether the policy in force lets a role give a command; null where it says nothing. @param {string} command @param {string} role */
function may(command, role) {
  const roles = rolesFor(command);
  return roles ? roles.includes(role) : null;
}

/** What was begun in this tab and not sent. */
function Unfinished() {
  const user = me.value.actor.user;
  const open = unfinished(user);
  if (!open.length) return null;
  return html`<section class="card unfinished"><h2>${say("forms-unfinished")}</h2><ul>${open.map(([command, reference]) => html`<li>
    <a href=${link(`/record/${command}`, { case: reference })}>${commandWord(command)} <bdi dir="ltr">${reference}</bdi></a>
    <button type="button" class="quiet" onClick=${() => drop(user, command, reference)}>${say("forms-throw-away")}</button></li>`)}</ul></section>`;
}
