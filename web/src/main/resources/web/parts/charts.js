/** Charts as SVG. Each repeats what a table beside it says, so that screen readers pass it over. */
import { html, svg } from "lit";

const WIDTH = 1000;

/**
 * What was reached, on one line with where it began and where it was to go.
 *
 * @param actual null when nobody knows
 */
export function reach({ baseline, target, actual }) {
  const end = Math.max(baseline ?? 0, target ?? 0, actual ?? 0) * 1.04 || 1;
  const x = (value) => Math.max(0, (value / end) * WIDTH);
  const mark = (value, kind) => (value === null ? "" : svg`<rect class=${kind} x=${Math.max(0, x(value) - 5)} width="10" height="40"/>`);
  return html`<svg class="reach" viewBox="0 0 ${WIDTH} 40" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="of" y="12" width=${WIDTH} height="16"/>
      ${actual === null ? "" : svg`<rect class="is" y="8" width=${x(actual)} height="24"/>`}
      ${mark(baseline, "from")}${mark(target, "to")}`}
  </svg>`;
}

const HIGH = 220;
const BASE = 180;
const TOP = 24;

/**
 * Columns side by side, each of two parts one upon the other.
 *
 * @param entries the label below each, the text above it, and its parts {@code is} and {@code more}; null when unknown
 */
export function columns(entries) {
  const most = Math.max(1, ...entries.map(({ is, more }) => (is ?? 0) + (more ?? 0)));
  const step = WIDTH / Math.max(1, entries.length);
  const wide = Math.min(70, step * 0.6);
  const high = (value) => ((value ?? 0) / most) * (BASE - TOP);
  return html`<svg class="columns" viewBox="0 0 ${WIDTH} ${HIGH}" aria-hidden="true">
    ${svg`<line class="ground" x2=${WIDTH} y1=${BASE} y2=${BASE}/>
      ${entries.map(({ label, text, is, more }, index) => {
        const middle = step * (index + 0.5);
        const x = middle - wide / 2;
        const top = BASE - high(is) - high(more);
        return svg`<rect class="more" x=${x} y=${top} width=${wide} height=${high(more)}/>
          <rect class="is" x=${x} y=${BASE - high(is)} width=${wide} height=${high(is)}/>
          <text x=${middle} y=${top - 6}>${text}</text><text class="label" x=${middle} y=${BASE + 24}>${label}</text>`;
      })}`}
  </svg>`;
}
