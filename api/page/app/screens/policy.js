// @ts-check
/** The policy: the edition in force today or on a day, or one by its number; and who may see what. Made to be printed. */
import { given, changed, go } from "../address.js";
import { useAnswer } from "../ask.js";
import { html } from "../html.js";
import { AccessRules, Clauses, Deadlines, EDITION, Ladder, Matrix, Permissions, Vocabularies } from "../ledger/rules.js";
import { Hidden } from "../ledger/use.js";
import { Refusal } from "../refusal.js";
import { dayWord, say } from "../words.js";

const POLICY = `query Policy($edition: Int, $on: Date) {
  policy(edition: $edition, on: $on) { ${EDITION} }
  inForce: policy { edition effectiveFrom }
  accessRules { edition note smallestCount rows { role reach sees upTo introspects withoutSmallCounts } }
}`;

export function Policy() {
  const got = useAnswer(() => ({ query: POLICY, variables: { edition: Number(given("edition")) || null, on: given("edition") ? null : given("on") || null } }));
  const [policy, inForce, rules] = [got.data.value?.policy, got.data.value?.inForce, got.data.value?.accessRules];
  const last = Math.max(inForce?.edition ?? 0, policy?.edition ?? 0);
  return html`
    <h1>${say("page-policy")}</h1>
    <p class="soft">${say("ledger-policy-about")}</p>
    <form class="filters" aria-label=${say("ledger-which-edition")} onSubmit=${(/** @type {any} */ event) => {
      event.preventDefault();
      go(changed({ on: String(new FormData(event.currentTarget).get("on")), edition: null }));
    }}><label>${say("ledger-in-force-on")}<input type="date" name="on" min="1900-01-01" max="2199-12-31" value=${given("on")} dir="ltr" /></label><button type="submit">${say("page-filter")}</button>
      ${(given("on") || given("edition")) && html`<a class="button quiet" href=${changed({ on: null, edition: null })}>${say("ledger-today")}</a>`}
      <button type="button" class="quiet" onClick=${() => print()}>${say("ledger-print")}</button></form>
    ${last > 0 && html`<nav class="ledger-tabs no-print" aria-label=${say("ledger-editions")}><ul>${Array.from({ length: last }, (_, place) => place + 1).slice(-12).reverse().map((number) => html`<li>
      <a href=${changed({ edition: number, on: null })} aria-current=${number === policy?.edition ? "page" : null}>${say("ledger-edition-of", { number })}</a></li>`)}</ul></nav>`}
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
    ${got.data.value && html`<section class="card"><h2>${say("ledger-access")}</h2>${rules ? html`<${AccessRules} rules=${rules} />` : html`<${Hidden} />`}</section>`}
    </div>`;
}
