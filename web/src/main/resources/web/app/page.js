/** What every page of the app is: an element that loads what it shows, and says so while it does and when it cannot. */
import { LitElement, html } from "lit";
import { Problem } from "./api.js";
import { knows, t } from "./texts.js";

/** How long an answer may take before the page says that it is loading, in milliseconds: what flickers looks slow. */
const PATIENCE = 200;

/** For how long changes are gathered before a page loads anew, in milliseconds: they come in crowds. */
const GATHERING = 400;

/** Says briefly that something is done, also to screen readers. */
export function say(text) {
  const said = document.getElementById("said");
  said.textContent = text;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => (said.textContent = ""), 6000);
}

/** What is wrong with one field: {@code must not be blank} is said by the text {@code wrong.must-not-be-blank}. */
function objection({ field, message = "" }) {
  const said = message.toLowerCase().replaceAll(/[^a-z]+/g, "-");
  return html`<li>${field ? html`<strong>${field}</strong>: ` : ""}${knows(`wrong.${said}`) ? t(`wrong.${said}`) : message}</li>`;
}

/** A refusal or failure in the words of the reader. */
export function problemNote(problem, again) {
  const text = knows(`refusal.${problem.type}`) ? t(`refusal.${problem.type}`)
    : problem.status === 0 ? t(navigator.onLine ? "problem.unreachable" : "problem.offline")
      : problem.status === 404 ? t("problem.notFound")
        : problem.status === 403 ? problem.detail ?? t("problem.forbidden")
          : [429, 503, 504].includes(problem.status) ? t("problem.busy")
            : problem.detail ?? problem.title ?? t("problem.unknown");
  return html`<div class="problem" role="alert">
    <p>${text}</p>
    ${problem.errors?.length ? html`<ul>${problem.errors.map(objection)}</ul>` : ""}
    ${problem.traceId && problem.status >= 500 ? html`<p class="small">${t("problem.trace", { id: problem.traceId })}</p>` : ""}
    ${again ? html`<p><button type="button" class="quiet" @click=${again}>${t("problem.again")}</button></p>` : ""}
  </div>`;
}

/** Without a shadow, so that the styles, labels and links of the document reach in. */
export class Part extends LitElement {
  createRenderRoot() {
    return this;
  }
}

/**
 * A page. It says what it needs in {@code load} and how that looks in {@code view}; {@code params} are the gaps of its
 * address, {@code query} is what stands behind the question mark.
 */
export class Page extends Part {
  static properties = {
    params: { attribute: false },
    query: { attribute: false },
    data: { state: true },
    failure: { state: true },
    isSlow: { state: true },
  };

  #loading = new AbortController();
  #news = null;
  #hear = ({ detail }) => {
    if (detail.isReset || this.concerns(detail)) {
      clearTimeout(this.#news);
      this.#news = setTimeout(() => this.reload(), GATHERING);
    }
  };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("live", this.#hear);
    this.reload();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("live", this.#hear);
    clearTimeout(this.#news);
    this.#loading.abort();
  }

  /** What the page shows. */
  async load(_signal) {
    return {};
  }

  /**
   * Whether the page shows what has changed, and so has to be loaded anew.
   *
   * @param _change its {@code type}, such as {@code intake.place-offered.v1}, {@code subject} and {@code programmeId}
   */
  concerns(_change) {
    return false;
  }

  /** How it looks. */
  view(_data) {
    return "";
  }

  /** For {@code load} of a page that has something to show while the rest is on its way. */
  showAlready(data) {
    if (!this.data) {
      this.data = data;
      this.updateComplete.then(() => this.#tellShown());
    }
  }

  #tellShown() {
    this.dispatchEvent(new CustomEvent("shown", { bubbles: true }));
  }

  /** Loads anew. What is shown stays until the new is there. */
  async reload() {
    this.#loading.abort();
    const loading = (this.#loading = new AbortController());
    const timer = setTimeout(() => (this.isSlow = true), PATIENCE);
    try {
      const data = await this.load(loading.signal);
      if (!loading.signal.aborted) {
        this.data = data;
        this.failure = null;
      }
    } catch (failure) {
      if (loading.signal.aborted) {
        return;
      }
      if (!(failure instanceof Problem)) {
        console.error(failure);
      }
      this.failure = failure;
    } finally {
      clearTimeout(timer);
      if (loading === this.#loading) {
        this.isSlow = false;
        await this.updateComplete;
        this.#tellShown();
      }
    }
  }

  /** What the page was for is done: reading begins anew at its heading. */
  async beginAnew() {
    await this.updateComplete;
    scrollTo(0, 0);
    this.querySelector("h1")?.focus({ preventScroll: true });
  }

  render() {
    if (this.failure) {
      return html`${this.data ? "" : html`<h1>${t("problem.title")}</h1>`}
        ${problemNote(this.failure instanceof Problem ? this.failure : new Problem(500), () => this.reload())}
        ${this.data ? this.view(this.data) : ""}`;
    }
    if (this.data) {
      return this.view(this.data);
    }
    return this.isSlow
      ? html`<div class="loading" role="status" aria-label=${t("loading")}><i></i><i></i><i></i></div>`
      : "";
  }
}
