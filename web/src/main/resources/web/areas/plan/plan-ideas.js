import { html } from "lit";
import { post } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { Part, say } from "../../app/page.js";
import { t } from "../../app/texts.js";
import { sessionChoice } from "./plan-form.js";

/** Thoughts noted while they are fresh; each may become a milestone. Fires {@code noted} and {@code use}. */
class PlanIdeas extends Part {
  static properties = {
    plan: { attribute: false },
    sessions: { attribute: false },
    mayWrite: { type: Boolean },
  };

  #command;

  get note() {
    this.#command ??= new Command(this, async ({ text, ideaSession }, key, form) => {
      const { data, etag } = await post(`/api/action-plans/${this.plan.id}/ideas`,
        { text: text.trim(), sessionId: ideaSession || null }, { key });
      form.reset();
      say(t("ideas.noted"));
      this.dispatchEvent(new CustomEvent("noted", { detail: { ideas: data.ideas, etag } }));
    }, { draft: `idea.${this.plan.id}` });
    return this.#command;
  }

  firstUpdated() {
    const form = this.querySelector("form");
    if (form) {
      this.note.restore(form);
    }
  }

  render() {
    const { ideas } = this.plan;
    return html`<h2>${t("ideas.title")}</h2>
      ${ideas.length === 0 ? html`<p class="small soft">${t("ideas.none")}</p>` : ""}
      <ul class="ideas">${ideas.map((idea) => html`<li>
        <p dir="auto">${idea.text}</p>
        ${this.sessionTitle(idea) ? html`<p class="small soft" dir="auto">${this.sessionTitle(idea)}</p>` : ""}
        ${this.mayWrite ? html`<button type="button" class="link small" @click=${() => this.use(idea)}>${t("ideas.use")}</button>` : ""}
      </li>`)}</ul>
      ${this.mayWrite ? html`<form @submit=${this.note.send} @input=${this.note.typed}>
        <label for="text">${t("ideas.new")}</label>
        <textarea id="text" name="text" required maxlength="2000" dir="auto"></textarea>
        ${this.sessions.length ? html`<label for="ideaSession">${t("ideas.session")}</label>${sessionChoice("ideaSession", this.sessions)}` : ""}
        ${this.note.note()}
        <p class="actions">${this.note.button(t("ideas.note"), "quiet")}</p>
      </form>` : ""}`;
  }

  sessionTitle({ sessionId }) {
    return this.sessions.find(({ id }) => id === sessionId)?.title;
  }

  use(idea) {
    this.dispatchEvent(new CustomEvent("use", { detail: idea.text }));
  }
}

customElements.define("jb-plan-ideas", PlanIdeas);
