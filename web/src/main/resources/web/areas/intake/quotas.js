/** The quotas of an intake as bars: taken, offered, free. */
import { html } from "lit";
import { country } from "../../app/format.js";
import { n, named, t } from "../../app/texts.js";
import { bar } from "../../parts/bar.js";

const DIMENSIONS = ["TOTAL", "MODE", "CATEGORY", "COUNTRY"];

export function quotaName({ dimension, value }) {
  switch (dimension) {
    case "TOTAL":
      return t("quota.total");
    case "MODE":
      return named("participation", value);
    case "CATEGORY":
      return named("category", value);
    default:
      return country(value);
  }
}

/** Whether an application counts for a quota. */
function counts({ dimension, value }, application) {
  switch (dimension) {
    case "TOTAL":
      return true;
    case "MODE":
      return application.mode === value;
    case "CATEGORY":
      return application.category === value;
    default:
      return application.country === value;
  }
}

function quota(one, applications) {
  const offered = applications.filter((application) => application.status === "OFFERED" && counts(one, application)).length;
  const taken = Math.max(0, one.used - offered);
  const free = Math.max(0, one.limit - one.used);
  return html`<li>
    <p><strong>${quotaName(one)}</strong>
      ${free === 0 ? html`<span class="tag warn">${t("quota.full")}</span>` : html`<span class="soft">${n("quota.free", free)}</span>`}</p>
    ${bar(one.limit, taken, offered)}
    <p class="small soft">${t("quota.used", { taken, offered, limit: one.limit })}</p>
  </li>`;
}

/** A mode in which the edition is not held has a quota of none, which is nothing to show. */
export function quotas(intake, applications) {
  const shown = intake.quotas.filter(({ limit }) => limit > 0);
  return html`<section aria-labelledby="quotas">
    <h2 id="quotas">${t("quota.title")}</h2>
    <ul class="quotas">${DIMENSIONS.flatMap((dimension) => shown.filter((one) => one.dimension === dimension))
      .map((one) => quota(one, applications))}</ul>
    <p class="small soft legend"><span class="key is"></span>${t("quota.taken")}
      <span class="key more"></span>${t("quota.offered")} <span class="key of"></span>${t("quota.left")}</p>
  </section>`;
}
