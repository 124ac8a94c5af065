// @ts-check
/** The fields of a form, each by what the schema says of it. */
import { html } from "../html.js";
import { Told } from "../told.js";
import { say, word } from "../words.js";
import { Digest } from "./digest.js";
import { Choices, Lines, Pairs, Rows, Ticks } from "./lists.js";
import { useGradually } from "./gradually.js";
import { offers } from "./held.js";
import { inHundredths, kindOf } from "./schema.js";
import { fieldWord, idOf, put, useTold, useValue } from "./state.js";

/**
 * @typedef {import("./state.js").Form} Form
 * @typedef {import("./schema.js").Field} Field
 * @typedef {{ form: Form, field: Field, name: string, input: string }} Props
 */

/** Texts that want room. */
const LONG = new Set([
  "rationale", "reason", "reasons", "reasoning", "explanation", "description", "note", "comments", "completionNote", "lessons",
  "findings", "summary", "newFacts", "text", "demand", "aim", "question", "needed", "whatWouldChangeIt", "departsFromAdvice",
  "dissent", "realRiskReasons", "threat", "quantities", "resolution", "nature", "plan", "legalBasis", "about",
]);

/** One line each, but a long one. */
const WIDE = new Set(["title", "name", "project", "source", "verificationMethod", "newValue"]);

/** Above a field: its name, and whether it may stay empty. @param {{ form: Form, field: Field, input: string }} props */
export function Name({ field, input }) {
  const { required } = kindOf(field.type);
  return html`${fieldWord(input, field.name)}${required ? "" : html` <span class="optional">${say("forms-optional")}</span>`}`;
}

/** Below a field: what it is, and what is to be said about it. @param {{ form: Form, field: Field, name: string }} props */
export function Below({ form, field, name }) {
  const told = useTold(form, name);
  return html`<small class="about" id=${`${idOf(name)}-about`}><bdi lang=${field.english ? "en" : null}>${field.about.replace(/`/g, "")}</bdi></small>
    ${told.length > 0 && html`<p class="beside" id=${`${idOf(name)}-told`}>${told.map((one) => html`<span>${one.code ? html`<${Told} refused=${one} />` : html`<bdi>${one.message}</bdi>`}${one.code && html` <code dir="ltr">${one.code}</code>`}</span>`)}</p>`}`;
}

/** What ties a control to the words below it. @param {Form} form @param {Field} field @param {string} name */
export function tied(form, field, name) {
  const wrong = useTold(form, name).length > 0;
  return {
    id: idOf(name), name,
    "aria-describedby": `${idOf(name)}-about${wrong ? ` ${idOf(name)}-told` : ""}`,
    "aria-invalid": wrong ? "true" : null,
    "aria-required": kindOf(field.type).required && field.type !== "Boolean!" ? "true" : null,
  };
}

/** @param {Props} props @returns {any} */
export function FieldOf(props) {
  const { form, field } = props;
  const { base, depth } = kindOf(field.type);
  if (depth > 1) return html`<${Grid} ...${props} />`;
  if (depth === 1) {
    if (base === "PairInput" && form.now.value?.case?.pairs?.length) return html`<${Pairs} ...${props} />`;
    if (form.known.inputs[base]) return html`<${Rows} ...${props} />`;
    if (form.known.lists[base]) return html`<${Ticks} ...${props} options=${form.known.lists[base].map((value) => ({ value, label: word(base, value) }))} />`;
    const known = offers(form.command, field, form.now.value, form.me);
    return known?.length ? html`<${Choices} ...${props} known=${known} />` : html`<${Lines} ...${props} />`;
  }
  if (base === "MoneyInput") return html`<${Money} ...${props} />`;
  if (form.known.inputs[base]) {
    const inner = /** @type {Field[]} */ (form.known.inputs[base]);
    return html`<fieldset class="nested" id=${idOf(props.name)} tabindex="-1" data-name=${props.name}><legend><${Name} ...${props} /></legend><${Below} ...${props} />
      <div class="side-by-side">${inner.map((one) => html`<${FieldOf} key=${one.name} form=${form} field=${one} name=${`${props.name}.${one.name}`} input=${base} />`)}</div></fieldset>`;
  }
  if (base === "Boolean") return html`<${YesNo} ...${props} />`;
  if (form.known.lists[base]) return html`<${Select} ...${props} />`;
  if (base === "Hash") return html`<${Digest} ...${props} />`;
  return html`<${Text} ...${props} />`;
}

/** @param {Props} props */
function YesNo(props) {
  const { form, field, name } = props;
  const value = useValue(form, name);
  if (!kindOf(field.type).required) {
    return html`<div class="field tick"><label><input type="checkbox" ...${tied(form, field, name)} checked=${value === true}
      onChange=${(/** @type {any} */ event) => put(form, name, event.currentTarget.checked)} /> ${fieldWord(props.input, field.name)}</label><${Below} ...${props} /></div>`;
  }
  const { id, name: group, ...rest } = tied(form, field, name);
  return html`<fieldset class="field" id=${id} role="radiogroup" ...${rest} aria-required="true"><legend><${Name} ...${props} /></legend>
    <div class="answers">${["true", "false"].map((one) => html`<label><input type="radio" name=${group} value=${one} checked=${String(value) === one}
      onChange=${() => put(form, name, one)} /> ${say(one === "true" ? "forms-yes" : "forms-no")}</label>`)}</div><${Below} ...${props} /></fieldset>`;
}

/** @param {Props} props */
function Select(props) {
  const { form, field, name } = props;
  const { base } = kindOf(field.type);
  const value = useValue(form, name) ?? "";
  return html`<div class="field"><label for=${idOf(name)}><${Name} ...${props} /></label>
    <select ...${tied(form, field, name)} value=${value} onChange=${(/** @type {any} */ event) => put(form, name, event.currentTarget.value)}>
      <option value="" selected=${value === ""}>${say("forms-choose")}</option>
      ${form.known.lists[base]?.map((one) => html`<option value=${one} selected=${value === one}>${word(base, one)}</option>`)}
    </select><${Below} ...${props} /></div>`;
}

/** @param {Props} props */
function Money(props) {
  const { form, field, name } = props;
  const value = useValue(form, name) ?? {};
  const currencies = offers(form.command, { name: "currency", type: "String!", about: "" }, form.now.value, form.me) ?? [];
  const currency = value.currency ?? "";
  /** @param {string} part */
  const write = (part) => (/** @type {any} */ event) => put(form, name, { currency, ...value, [part]: event.currentTarget.value });
  const { id, name: _, ...rest } = tied(form, field, name);
  return html`<fieldset class="field money"><legend><${Name} ...${props} /></legend><div class="answers">
    <label><span>${say("forms-amount")}</span><input id=${id} name=${`${name}.amount`} ...${rest} inputmode="decimal" dir="ltr" autocomplete="off" value=${value.amount ?? ""} onInput=${write("amount")} /></label>
    <label><span>${say("forms-currency")}</span><input name=${`${name}.currency`} list=${`${id}-list`} maxlength="3" size="4" dir="ltr" autocapitalize="characters" autocomplete="off" value=${currency} onInput=${write("currency")} /></label></div>
    <datalist id=${`${id}-list`}>${currencies.map((one) => html`<option value=${one.value} />`)}</datalist><${Below} ...${props} /></fieldset>`;
}

/** @param {Props} props */
function Text(props) {
  const { form, field, name } = props;
  const { base } = kindOf(field.type);
  const value = useValue(form, name) ?? "";
  const known = offers(form.command, field, form.now.value, form.me);
  const write = (/** @type {any} */ event) => put(form, name, event.currentTarget.value);
  const list = known?.length ? `${idOf(name)}-list` : null;
  const chosen = known?.find((one) => one.value === value)?.label;
  const attributes = { ...tied(form, field, name), value, onInput: write };
  const label = html`<label for=${idOf(name)}><${Name} ...${props} />${base === "DateTime" ? html` <span class="optional">UTC</span>` : ""}</label>`;
  if (base === "Date") return html`<div class="field short">${label}<input type="date" ...${attributes} /><${Below} ...${props} /></div>`;
  if (base === "DateTime") return html`<div class="field short">${label}<input type="datetime-local" ...${attributes} /><${Below} ...${props} /></div>`;
  if (base === "String" && LONG.has(field.name) && !list) {
    return html`<div class="field wide">${label}<textarea ...${attributes} dir="auto" rows="3"></textarea><${Below} ...${props} /></div>`;
  }
  const numeric = base === "Int" || inHundredths(field);
  return html`<div class=${WIDE.has(field.name) ? "field wide" : numeric || list ? "field short" : "field"}>${label}
    <input type="text" ...${attributes} list=${list} inputmode=${numeric ? (inHundredths(field) ? "decimal" : "numeric") : null}
      dir=${numeric || list || base !== "String" ? "ltr" : "auto"} autocomplete="off"
      maxlength=${base === "CountryCode" ? 2 : null} size=${base === "CountryCode" ? 4 : null} />
    ${list && html`<datalist id=${list}>${known?.map((one) => html`<option value=${one.value}>${one.label}</option>`)}</datalist>`}
    ${chosen && html`<output class="chosen" for=${idOf(name)}><bdi>${chosen}</bdi></output>`}
    <${Below} ...${props} /></div>`;
}

/** A list of lists of one closed list: the risk matrix. @param {Props} props */
function Grid(props) {
  const { form, field, name } = props;
  const { base } = kindOf(field.type);
  /** @type {string[][]} */
  const rows = useValue(form, name) ?? Array.from({ length: 5 }, () => Array(5).fill(""));
  const shown = useGradually(rows.length, 1);
  return html`<fieldset class="nested" id=${idOf(name)} tabindex="-1" data-name=${name}><legend><${Name} ...${props} /></legend><${Below} ...${props} />
    <div class="table-frame" tabindex="0" role="group" aria-label=${fieldWord(props.input, field.name)}><table class="matrix"><tbody>${[...rows.keys()].reverse().slice(0, shown).map((row) => html`<tr><th scope="row">${row + 1}</th>
      ${rows[row]?.map((value, column) => html`<td><select name=${`${name}.${row}.${column}`} aria-label=${say("forms-cell", { row: row + 1, column: column + 1 })}
        value=${value} onChange=${(/** @type {any} */ event) => put(form, name, rows.map((line, index) => (index === row ? line.map((one, place) => (place === column ? event.currentTarget.value : one)) : line)))}>
        <option value=""></option>${form.known.lists[base]?.map((one) => html`<option value=${one} selected=${one === value}>${word(base, one)}</option>`)}</select></td>`)}</tr>`)}</tbody></table></div></fieldset>`;
}
