/** The results of a survey: each question with its distribution; what is withheld, with the reason. */
import { html, svg } from "lit";
import { country, number } from "../../app/format.js";
import { named, n, t } from "../../app/texts.js";

const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** A slice is all answers, or those of one {@code DIMENSION/value}. */
function sliceName(name) {
  const [dimension, value] = name.split("/");
  return dimension === "OVERALL" ? t("slice.OVERALL")
    : dimension === "MODE" ? named("participation", value)
      : dimension === "COUNTRY" ? country(value) : named("slice", name);
}

export function slice(one, texts) {
  const { questions = [] } = one;
  return html`<section class="card">
    <h3>${sliceName(one.slice)}</h3>
    ${one.suppressed
      ? html`<p class="note">${t("survey.suppressed")}</p>`
      : html`<p class="soft">${n("survey.n", one.responses)}</p>
        <div class="questions">${(questions ?? []).map((question) => result(question, texts[question.questionId] ?? question.questionId))}</div>`}
  </section>`;
}

function result(question, text) {
  return html`<article class="question">
    <h4>${text}</h4>
    <p class="small soft">${named("level", question.level)}</p>
    ${question.suppressed ? html`<p class="note">${t("survey.suppressed")}</p>` : answers(question)}
  </article>`;
}

function answers({ kind, n: count, mean, nps, distribution, texts }) {
  if (kind === "TEXT") {
    return html`<p class="small">${n("survey.n", count)}</p><ul class="said-so">${counted(texts ?? []).map(([text, times]) => html`<li>
      <q dir="auto">${text}</q>${times > 1 ? html` <span class="tag plain">× ${times}</span>` : ""}</li>`)}</ul>`;
  }
  return html`<p><strong>${t("survey.mean", { mean: number(mean, ONE_DIGIT) })}</strong>
      ${nps != null ? html` · ${t("survey.nps", { nps: number(nps, { signDisplay: "exceptZero" }) })}` : ""} · ${n("survey.n", count)}</p>
    ${chart(distribution)}`;
}

/** The same words count once, with how often they were said. */
function counted(texts) {
  const times = new Map();
  texts.forEach((text) => times.set(text, (times.get(text) ?? 0) + 1));
  return [...times];
}

/** As many columns as there are answers to choose from; each says its number, so that nothing rests on the height alone. */
function chart(distribution) {
  const entries = Object.entries(distribution).sort(([one], [other]) => one - other);
  const most = Math.max(1, ...entries.map(([, count]) => count));
  const label = entries.map(([value, count]) => `${value}: ${count}`).join(", ");
  return html`<svg class="columns" viewBox="0 0 ${entries.length * 40} 100" preserveAspectRatio="xMinYMax meet" role="img" aria-label=${label}>
    ${entries.map(([value, count], index) => {
      const height = (count / most) * 60;
      return svg`<rect class="is" x=${index * 40 + 6} y=${80 - height} width="28" height=${height} rx="2"/>
        <text x=${index * 40 + 20} y=${74 - height}>${count}</text>
        <text class="value" x=${index * 40 + 20} y="96">${value}</text>`;
    })}
  </svg>`;
}
