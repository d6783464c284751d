import { html, nothing, svg } from "lit";
import { country } from "../../app/format.js";
import { Part } from "../../app/page.js";
import { t } from "../../app/texts.js";

/** How many shades the map has. */
const CLASSES = 5;

/**
 * From which value on each shade is used: steps that people count in, so that the legend can be remembered.
 *
 * @param isShare whether the values lie between 0 and 1
 * @returns at most {@code CLASSES} values, ascending
 */
export function classesOf(values, isShare) {
  if (isShare) {
    return [0, 0.2, 0.4, 0.6, 0.8];
  }
  const step = roundUp(Math.max(1, ...values) / CLASSES);
  return Array.from({ length: CLASSES }, (_, index) => index * step || 1).filter((from, index, all) => all.indexOf(from) === index);
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= value);
}

/**
 * A map of the world with a shade for each country. It shows what the table below it says, so that screen readers have that
 * instead. Needs the outlines, which are fetched when it is first shown.
 */
class WorldMap extends Part {
  static properties = {
    /** Of each country its code, its value, null when that is withheld or unknown, and the value in words. */
    entries: { attribute: false },
    classes: { attribute: false },
    chosen: {},
    world: { state: true },
  };

  async connectedCallback() {
    super.connectedCallback();
    this.world = await import("./outlines.js");
  }

  #shade({ value }) {
    const shade = this.classes.findLastIndex((from) => value >= from);
    return value === null ? "withheld" : shade < 0 ? "zero" : `shade-${shade}`;
  }

  #choose(code) {
    this.dispatchEvent(new CustomEvent("chosen", { detail: code }));
  }

  render() {
    if (!this.world) {
      return html`<div class="world waits" role="status" aria-label=${t("loading")}></div>`;
    }
    const { WIDTH, HEIGHT, outlines, middles } = this.world;
    const known = new Map(this.entries.map((entry) => [entry.code, entry]));
    return html`<svg class="world" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      ${Object.entries(outlines).map(([code, path]) => this.#shape(known.get(code), code, (kind) => svg`<path class=${kind} d=${path}/>`))}
      ${this.entries.filter(({ code }) => middles[code]).map((entry) => {
        const [x, y] = middles[entry.code];
        return this.#shape(entry, entry.code, (kind) => svg`<circle class=${kind} cx=${x} cy=${y} r="24"/>`);
      })}
    </svg>`;
  }

  #shape(entry, code, shape) {
    if (!entry) {
      return shape("land");
    }
    const kind = `${this.#shade(entry)}${code === this.chosen ? " chosen" : ""}`;
    return svg`<g class="known" @click=${() => this.#choose(code)}>
      <title>${country(code)}: ${entry.text}</title>${shape(kind)}</g>`;
  }
}

customElements.define("jb-world-map", WorldMap);

/** What the shades mean. */
export function legend(classes, text, hasWithheld) {
  return html`<ul class="legend">
    ${classes.map((from, index) => html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="shade-${index}" width="10" height="10"/></svg>
      ${index < classes.length - 1 ? t("impact.fromTo", { from: text(from), to: text(classes[index + 1]) }) : t("impact.fromOn", { from: text(from) })}</li>`)}
    ${hasWithheld ? html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="withheld" width="10" height="10"/></svg>${t("impact.withheldOrUnknown")}</li>` : nothing}
  </ul>`;
}
