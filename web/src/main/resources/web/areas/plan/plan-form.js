/** The fields of a plan. They are filled when they are made; from then on the form knows best what it holds. */
import { html, nothing } from "lit";
import { t } from "../../app/texts.js";

function field(name, label, value, { hint, type = "text", max = 200, list = nothing } = {}) {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ""}
    <input id=${name} name=${name} type=${type} step=${type === "number" ? "any" : nothing} maxlength=${max} list=${list} .value=${value ?? ""} dir="auto"
      aria-describedby=${hint ? `${name}-hint` : nothing}>
  </div>`;
}

function area(name, label, value, hint) {
  return html`<label for=${name}>${label}</label>
    <p class="hint" id="${name}-hint">${hint}</p>
    <textarea id=${name} name=${name} maxlength="2000" .value=${value ?? ""} aria-describedby="${name}-hint" dir="auto"></textarea>`;
}

function milestone({ title, dueOn }, index, remove) {
  const name = `milestones.${index}`;
  return html`<fieldset data-row="milestones"><legend>${t("plan.milestone", { number: index + 1 })}</legend>
    <div class="side-by-side wide-first">
      ${field(`${name}.title`, t("plan.title"), title)}
      ${field(`${name}.dueOn`, t("plan.dueOn"), dueOn, { type: "date" })}
    </div>
    <button type="button" class="link" @click=${() => remove("milestones", index)}>${t("plan.removeMilestone", { number: index + 1 })}</button>
  </fieldset>`;
}

function indicator(given, index, sessions, remove) {
  const name = `indicators.${index}`;
  return html`<fieldset data-row="indicators"><legend>${t("plan.indicator", { number: index + 1 })}</legend>
    <div class="side-by-side wide-first">
      ${field(`${name}.name`, t("plan.name"), given.name, { hint: t("plan.nameHint") })}
      ${field(`${name}.unit`, t("plan.unit"), given.unit, { hint: t("plan.unitHint"), max: 50 })}
    </div>
    <div class="side-by-side">
      ${field(`${name}.baseline`, t("plan.baseline"), given.baseline, { type: "number" })}
      ${field(`${name}.target`, t("plan.target"), given.target, { type: "number" })}
      ${field(`${name}.sdgTarget`, t("plan.sdgTarget"), given.sdgTarget, { max: 10, list: "sdg-targets" })}
    </div>
    ${sessions.length ? html`<label for="${name}.inspiredBySessionId">${t("plan.inspiredBy")}</label>
      ${sessionChoice(`${name}.inspiredBySessionId`, sessions, given.inspiredBySessionId)}` : html`<input type="hidden"
        name="${name}.inspiredBySessionId" .value=${given.inspiredBySessionId ?? ""}>`}
    <p><button type="button" class="link" @click=${() => remove("indicators", index)}>${t("plan.removeIndicator", { number: index + 1 })}</button></p>
  </fieldset>`;
}

export function sessionChoice(name, sessions, chosen) {
  return html`<select id=${name} name=${name}>
    <option value="">${t("plan.noSession")}</option>
    ${sessions.map(({ id, title }) => html`<option value=${id} ?selected=${id === chosen}>${title}</option>`)}
  </select>`;
}

/**
 * @param draft what the fields are filled with
 * @param around the sessions that may have inspired something, and the SDG targets of the edition
 * @param rows adds and removes rows
 */
export function fields(draft, { sessions, sdgTargets }, { addRow, removeRow }) {
  return html`
    ${area("objective", t("plan.objective"), draft.objective, t("plan.objectiveHint"))}
    ${field("owner", t("plan.owner"), draft.owner, { hint: t("plan.ownerHint") })}
    <h2>${t("plan.milestones")}</h2>
    <p class="hint">${t("plan.milestonesHint")}</p>
    ${draft.milestones.map((one, index) => milestone(one, index, removeRow))}
    <p><button type="button" id="milestones" class="quiet" @click=${() => addRow("milestones")}>${t("plan.addMilestone")}</button></p>
    <h2>${t("plan.indicators")}</h2>
    <p class="hint">${t("plan.indicatorsHint")}</p>
    ${draft.indicators.map((one, index) => indicator(one, index, sessions, removeRow))}
    <p><button type="button" id="indicators" class="quiet" @click=${() => addRow("indicators")}>${t("plan.addIndicator")}</button></p>
    <datalist id="sdg-targets">${sdgTargets.map((target) => html`<option value=${target}></option>`)}</datalist>`;
}

const LABELS = {
  objective: "plan.objective", owner: "plan.owner", milestones: "plan.milestones", indicators: "plan.indicators",
  title: "plan.title", dueOn: "plan.dueOn", name: "plan.name", unit: "plan.unit", sdgTarget: "plan.sdgTarget",
  baseline: "plan.baseline", target: "plan.target",
};

/** What the field of a pointer such as {@code /milestones/0/dueOn} is called, and which it is. */
export function fieldOf(pointer) {
  const parts = pointer.replace(/^#?\//, "").split("/");
  const label = t(LABELS[parts.at(-1)] ?? "plan.objective");
  const row = parts.length > 1
    ? `${t(parts[0] === "milestones" ? "plan.milestone" : "plan.indicator", { number: Number(parts[1]) + 1 })}: ` : "";
  return { id: parts.join("."), text: row + label };
}
