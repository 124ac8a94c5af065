// @ts-check
/** Fields of several values: ticks, lines of text, rows of fields, pairs of item and recipient. */
import { useRef, useState } from "preact/hooks";
import { html } from "../html.js";
import { Told } from "../told.js";
import { numberWord, say, word } from "../words.js";
import { Below, FieldOf, Name, tied } from "./fields.js";
import { useGradually } from "./gradually.js";
import { NEW, nextName } from "./held.js";
import { ordered } from "./order.js";
import { kindOf } from "./schema.js";
import { fieldWord, idOf, put, useTold, useValue } from "./state.js";
import { isEmpty } from "./values.js";

/**
 * @typedef {import("./fields.js").Props} Props
 * @typedef {import("./held.js").Offer} Offer
 */

/** A frame around several controls that are one field. @param {Props & { children: any }} props */
function Frame({ children, ...props }) {
  const { id, name, "aria-required": _, "aria-invalid": __, ...rest } = tied(props.form, props.field, props.name);
  return html`<fieldset class="field wide" id=${id} tabindex="-1" data-name=${name} ...${rest}><legend><${Name} ...${props} /></legend>${children}<${Below} ...${props} /></fieldset>`;
}

/** Any of a closed list. @param {Props & { options: Offer[] }} props */
export function Ticks(props) {
  const { form, name, options } = props;
  /** @type {string[]} */
  const chosen = useValue(form, name) ?? [];
  /** @param {string} value */
  const turn = (value) => (/** @type {any} */ event) => put(form, name, options.map((one) => one.value).concat(chosen)
    .filter((one, index, all) => all.indexOf(one) === index)
    .filter((one) => (one === value ? event.currentTarget.checked : chosen.includes(one))));
  return html`<${Frame} ...${props}><div class="ticks">${options.map((one) => html`<label><input type="checkbox" name=${name} value=${one.value}
    checked=${chosen.includes(one.value)} onChange=${turn(one.value)} /> <span><bdi>${one.label}</bdi></span></label>`)}</div><//>`;
}

/** What the case holds, to be ticked, and anything else to be typed. @param {Props & { known: Offer[] }} props */
export function Choices(props) {
  const { form, name, known } = props;
  const [typed, setTyped] = useState("");
  /** @type {string[]} */
  const chosen = useValue(form, name) ?? [];
  const others = chosen.filter((value) => !known.some((one) => one.value === value));
  /** @type {Offer[]} */
  const shown = [...known, ...others.map((value) => ({ value, label: "" }))];
  /** @param {string} value @param {boolean} on */
  const turn = (value, on) => put(form, name, on ? [...chosen, value] : chosen.filter((one) => one !== value));
  const add = () => {
    const value = typed.trim();
    if (value && !chosen.includes(value)) turn(value, true);
    setTyped("");
  };
  const ticks = html`<div class=${`ticks${shown.length > 12 ? " many" : ""}`}>${shown.map((one) => html`<label key=${one.value}><input type="checkbox" name=${name} value=${one.value}
      checked=${chosen.includes(one.value)} onChange=${(/** @type {any} */ event) => turn(one.value, event.currentTarget.checked)} />
      <span>${one.term ? html`<bdi lang=${one.english ? "en" : null}>${one.label}</bdi>` : html`<bdi dir="ltr">${one.value}</bdi>${one.label && html` <span class="soft"><bdi>${one.label}</bdi></span>`}`}</span></label>`)}</div>
    <div class="add"><label><span>${say("forms-other")}</span><input name=${`${name}.other`} value=${typed} dir="ltr" autocomplete="off"
      onInput=${(/** @type {any} */ event) => setTyped(event.currentTarget.value)} onBlur=${add}
      onKeyDown=${(/** @type {any} */ event) => { if (event.key === "Enter") { event.preventDefault(); add(); } }} /></label></div>`;
  // Within a row the same long list would stand again and again.
  const folded = name.includes(".") && known.length > 3;
  return html`<${Frame} ...${props}>${folded
    ? html`<details class="pick"><summary>${say("forms-chosen", { count: chosen.length })} <bdi dir="ltr">${chosen.join(", ")}</bdi></summary>${ticks}</details>` : ticks}<//>`;
}

/** Lines of text, as many as are needed. @param {Props} props */
export function Lines(props) {
  const { form, field, name } = props;
  const { base, required } = kindOf(field.type);
  const frame = useRef(/** @type {any} */ (null));
  /** @type {string[]} */
  const kept = useValue(form, name) ?? [];
  const lines = kept.length || !required ? kept : [""];
  const inner = { ...field, type: `${base}!` };
  const add = () => {
    put(form, name, [...lines, ""]);
    requestAnimationFrame(() => frame.current?.querySelector(".line:last-child input")?.focus());
  };
  return html`<${Frame} ...${props}><div class="lines" ref=${frame}>${lines.map((value, index) => {
    const line = `${name}.${index}`;
    const remove = html`<button type="button" class="quiet" aria-label=${say("forms-remove-line", { number: numberWord(index + 1) })} onClick=${() => put(form, name, lines.filter((_, place) => place !== index))}>${say("forms-remove")}</button>`;
    return html`<div class="line" key=${index}>${base === "Hash"
      ? html`<${FieldOf} form=${form} field=${inner} name=${line} input=${props.input} />`
      : html`<input id=${idOf(line)} name=${line} value=${value} aria-label=${`${fieldWord(props.input, field.name)} ${numberWord(index + 1)}`} dir="auto" autocomplete="off"
        aria-describedby=${`${idOf(name)}-about`} onInput=${(/** @type {any} */ event) => put(form, line, event.currentTarget.value)} />`}${remove}</div>`;
  })}</div><button type="button" class="quiet add-line" data-adds=${name} onClick=${add}>${say("forms-add")}</button><//>`;
}

/** Pairs of item and recipient, chosen from those of the case. @param {Props} props */
export function Pairs(props) {
  const { form, name } = props;
  /** @type {{ item: string, recipient: string }[]} */
  const chosen = useValue(form, name) ?? [];
  const { pairs, scope } = form.now.value?.case ?? {};
  /** @param {any} pair */
  const has = (pair) => chosen.some((one) => one.item === pair.item && one.recipient === pair.recipient);
  /** @param {any} pair */
  const turn = (pair) => (/** @type {any} */ event) => put(form, name, event.currentTarget.checked
    ? [...chosen, { item: pair.item, recipient: pair.recipient }]
    : chosen.filter((one) => one.item !== pair.item || one.recipient !== pair.recipient));
  return html`<${Frame} ...${props}><div class="ticks pairs">${pairs?.map((/** @type {any} */ line) => html`<label><input type="checkbox" name=${name}
    value=${`${line.pair.item}/${line.pair.recipient}`} checked=${has(line.pair)} onChange=${turn(line.pair)} />
    <span><bdi dir="ltr">${line.pair.item} → ${line.pair.recipient}</bdi> <span class="soft"><bdi>${scope?.items.find((/** @type {any} */ item) => item.item === line.pair.item)?.description ?? ""}</bdi> · ${word("PairStatus", line.status)}</span></span></label>`)}</div><//>`;
}

/** From so many rows on, each is folded. */
const MANY = 8;

/** So many rows are drawn in one go. */
const FOLDED_AT_ONCE = 24;
const ROWS_AT_ONCE = 4;

/** Rows of fields. @param {Props} props */
export function Rows(props) {
  const { form, field, name } = props;
  const { base, required } = kindOf(field.type);
  const frame = useRef(/** @type {any} */ (null));
  const inner = ordered(form.known.inputs[base] ?? []);
  /** @type {any[]} */
  const kept = useValue(form, name) ?? [];
  const rows = kept.length || !required ? kept : [{}];
  const add = () => {
    /** @type {Record<string, any>} */
    const fresh = {};
    for (const one of inner) {
      const path = `${form.command}.${name}.${one.name}`;
      if (NEW[path]) fresh[one.name] = nextName(path, form.now.value, rows.map((row) => row[one.name] ?? "").filter(Boolean));
    }
    put(form, name, [...rows, fresh]);
    requestAnimationFrame(() => frame.current?.querySelector(":scope > .row:last-child :is(input, select, textarea, summary)")?.focus());
  };
  const shown = useGradually(rows.length, rows.length > MANY ? FOLDED_AT_ONCE : ROWS_AT_ONCE);
  return html`<${Frame} ...${props}><div class="rows" ref=${frame}>${rows.slice(0, shown).map((row, index) => html`<${Row} key=${index} ...${props} inner=${inner} base=${base} row=${row} index=${index}
    folded=${rows.length > MANY} remove=${() => put(form, name, rows.filter((_, place) => place !== index))} />`)}</div>
    <button type="button" class="quiet add-line" data-adds=${name} onClick=${add}>${say("forms-add")}</button><//>`;
}

/** @param {Props & { inner: import("./schema.js").Field[], base: string, row: any, index: number, folded: boolean, remove: () => void }} props */
function Row({ form, name, inner, base, row, index, folded, remove }) {
  const [open, setOpen] = useState(false);
  const path = `${name}.${index}`;
  const told = useTold(form, path);
  const named = inner.filter((field) => !kindOf(field.type).depth && !form.known.inputs[kindOf(field.type).base])
    .map((field) => (form.known.lists[kindOf(field.type).base] ? word(kindOf(field.type).base, row[field.name]) : row[field.name])).filter(Boolean);
  const label = say("forms-row", { number: numberWord(index + 1) });
  const fields = html`<div class="side-by-side">${inner.map((field) => html`<${FieldOf} key=${field.name} form=${form} field=${field} name=${`${path}.${field.name}`} input=${base} />`)}</div>
    ${told.map((one) => html`<p class="beside"><${Told} refused=${one} /> <code dir="ltr">${one.code}</code></p>`)}
    <button type="button" class="quiet" aria-label=${`${say("forms-remove")}: ${label}`} onClick=${remove}>${say("forms-remove")}</button>`;
  if (!folded) return html`<fieldset class="row"><legend>${label}</legend>${fields}</fieldset>`;
  return html`<details class="row" onToggle=${(/** @type {any} */ event) => setOpen(event.currentTarget.open)}>
    <summary>${label}: <bdi>${isEmpty(row) ? "" : named.slice(0, 3).join(" · ")}</bdi></summary>${open && fields}</details>`;
}

