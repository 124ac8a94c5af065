// @ts-check
/** The policy: the edition in force today or on a day, or one by its number; and who may see what. Made to be printed. */
import { given, changed, go } from "../address.js";
import { useAnswer } from "../ask.js";
import { html } from "../html.js";
import { ALERT_RULES, AlertRules } from "../ledger/alertRules.js";
import { AccessRules, Clauses, Deadlines, EDITION, Ladder, Matrix, Permissions, Vocabularies } from "../ledger/rules.js";
import { Hidden } from "../ledger/use.js";
import { Refusal } from "../refusal.js";
import { dayWord, say } from "../words.js";

const POLICY = `query Policy($edition: Int, $on: Date, $alerts: Int) {
  policy(edition: $edition, on: $on) { ${EDITION} }
  inForce: policy { edition effectiveFrom }
  alertRules(edition: $alerts, on: $on) { ${ALERT_RULES} }
  editions { policy { edition effectiveFrom note inForce } alertRules { edition effectiveFrom note inForce } }
  accessRules { edition note smallestCount rows { role reach sees upTo introspects withoutSmallCounts } }
}`;

export function Policy() {
  const got = useAnswer(() => ({ query: POLICY, variables: {
    edition: Number(given("edition")) || null, on: given("edition") || given("alerts") ? null : given("on") || null, alerts: given("alerts") ? Number(given("alerts")) : null,
  } }));
  const [policy, inForce, rules] = [got.data.value?.policy, got.data.value?.inForce, got.data.value?.accessRules];
  const editions = got.data.value?.editions;
  const alerts = got.data.value?.alertRules;
  return html`
    <h1>${say("page-policy")}</h1>
    <p class="soft">${say("ledger-policy-about")}</p>
    <form class="filters" aria-label=${say("ledger-which-edition")} onSubmit=${(/** @type {any} */ event) => {
      event.preventDefault();
      // An edition is named by its number or by a day: a number that stays in the address would be shown instead of the day.
      go(changed({ on: String(new FormData(event.currentTarget).get("on")), edition: null, alerts: null }));
    }}><label>${say("ledger-in-force-on")}<input type="date" name="on" min="1900-01-01" max="2199-12-31" value=${given("on")} dir="ltr" /></label><button type="submit">${say("page-filter")}</button>
      ${(given("on") || given("edition") || given("alerts")) && html`<a class="button quiet" href=${changed({ on: null, edition: null, alerts: null })}>${say("ledger-today")}</a>`}
      <button type="button" class="quiet" onClick=${() => print()}>${say("ledger-print")}</button></form>
    <${Editions} label=${say("ledger-editions")} name="edition" of=${editions?.policy} shown=${policy?.edition} />
    <${Refusal} of=${got} />
    ${got.busy.value && html`<p class="soft" role="status">${say("ledger-loading")}</p>`}
    <div aria-busy=${got.busy.value}>
    ${got.data.value && !policy && !got.busy.value && html`<p class="empty">${say(inForce ? "ledger-no-such-edition" : "ledger-no-policy")}</p>`}
    ${policy && html`<article class="ledger-policy">
      <p class="ledger-lead"><strong>${say("ledger-edition-of", { number: policy.edition })}</strong> · ${say("ledger-in-force-from", { day: dayWord(policy.effectiveFrom) })}${" "}
        <span class=${`tag ${policy.edition === inForce?.edition ? "good" : ""}`}>${say(policy.edition === inForce?.edition ? "ledger-in-force" : "ledger-not-in-force")}</span></p>
      ${policy.note && html`<blockquote><bdi lang="en">${policy.note}</bdi></blockquote>`}
      <section class="card"><h2>${say("ledger-matrix")}</h2><${Matrix} policy=${policy} /></section>
      <section class="card"><h2>${say("ledger-ladder")}</h2><${Ladder} policy=${policy} /></section>
      <section class="card"><h2>${say("ledger-deadlines")}</h2><${Deadlines} policy=${policy} /></section>
      <section class="card"><h2>${say("ledger-clauses")}</h2><p class="small soft">${say("ledger-clauses-about")}</p><${Clauses} policy=${policy} /></section>
      <section class="card"><h2>${say("ledger-permissions")}</h2><${Permissions} policy=${policy} /></section>
      <section class="card"><h2>${say("ledger-vocabularies")}</h2><${Vocabularies} policy=${policy} /></section>
    </article>`}
    ${got.data.value && html`<section class="card"><h2>${say("ledger-alert-rules")}</h2>${alerts
      ? html`<p class="small soft">${say("ledger-alert-rules-about")}</p><${Editions} label=${say("ledger-alert-editions")} name="alerts" of=${editions?.alertRules} shown=${alerts.edition} />
        <p><strong>${alerts.edition ? say("ledger-edition-of", { number: alerts.edition }) : say("ledger-alert-shipped")}</strong>${alerts.edition > 0 && html` · ${say("ledger-in-force-from", { day: dayWord(alerts.effectiveFrom) })}`}</p><${AlertRules} rules=${alerts} />`
      : html`<p class="empty">${say("ledger-no-such-edition")}</p>`}</section>`}
    ${got.data.value && html`<section class="card"><h2>${say("ledger-access")}</h2>${rules ? html`<${AccessRules} rules=${rules} />` : html`<${Hidden} />`}</section>`}
    </div>`;
}

/** Every edition that was published, the newest first, with the day from which it is in force. @param {{ label: string, name: string, of: any[] | undefined, shown: number | undefined }} props */
function Editions({ label, name, of, shown }) {
  if (!of?.length) return null;
  return html`<nav class="ledger-tabs no-print" aria-label=${label}><ul>${of.map(({ edition, effectiveFrom, inForce }) => html`<li key=${edition}>
    <a href=${changed({ [name]: edition, on: null })} aria-current=${edition === shown ? "page" : null}>${say("ledger-edition-of", { number: edition })}${" "}
      <span class="small">${inForce ? say("ledger-in-force") : say("ledger-in-force-from", { day: dayWord(effectiveFrom) })}</span></a></li>`)}</ul></nav>`;
}
