import { html } from "lit";
import { all, post } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { country, date, moment } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { go } from "../../app/router.js";
import { user } from "../../app/session.js";
import { useStyles } from "../../app/styles.js";
import { named, n, t } from "../../app/texts.js";
import { allCountries } from "../../parts/countries.js";
import { modal } from "../../parts/modal.js";
import { officeTabs } from "../../parts/tabs.js";

await useStyles("office");

const ROLES = ["OFFICER", "FOCAL_POINT", "PARTNER", "OPERATOR"];
const STATES = { ACTIVE: "good", INVITED: "warn", SIGNING_UP: "warn", DEACTIVATED: "bad" };

/** Who can sign in: invite, close, open again. */
class Accounts extends Page {
  static properties = {
    role: { state: true },
  };

  #invitation = new Command(this, async (values, key) => {
    await post("/api/accounts", { ...values, country: values.country || null }, { key });
    say(t("accounts.invited", { email: values.email }));
    this.#leave();
  }, { draft: "invitation" });

  #change = new Command(this, async (_values, key) => {
    const account = this.data.accounts.find(({ id }) => id === this.query.get("account"));
    const isClosing = this.query.get("do") === "close";
    await post(`/api/accounts/${account.id}/${isClosing ? "deactivation" : "reactivation"}`, undefined, { key });
    say(t(isClosing ? "accounts.closed" : "accounts.opened", { email: account.email }));
    this.#leave();
  });

  async load(signal) {
    return { accounts: await all("/api/accounts", { signal }) };
  }

  #leave() {
    this.#invitation.problem = null;
    this.#change.problem = null;
    go(this.#address({ do: null, account: null }), { replace: true });
  }

  #address(changes) {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(changes)) {
      value ? query.set(name, value) : query.delete(name);
    }
    return `/office/accounts${query.size > 0 ? `?${query}` : ""}`;
  }

  /** Filters change what is shown and need nothing new. */
  #filter(event) {
    const { q, role } = event.currentTarget.elements;
    history.replaceState(null, "", this.#address({ q: q.value, role: role.value }));
    this.query = new URLSearchParams(location.search);
  }

  view({ accounts }) {
    const wanted = (this.query.get("q") ?? "").toLowerCase();
    const role = this.query.get("role");
    const shown = accounts.filter((account) => (!role || account.role === role)
      && `${account.email} ${country(account.country)}`.toLowerCase().includes(wanted));
    return html`<h1>${t("accounts.title")}</h1>
      ${officeTabs()}
      <p class="actions"><a class="button" href=${this.#address({ do: "invite" })}>${t("accounts.invite")}</a></p>
      <form class="filters" role="search" @input=${this.#filter} @submit=${(event) => event.preventDefault()}>
        <div><label for="filter-role">${t("accounts.role")}</label>
          <select id="filter-role" name="role"><option value="">${t("accounts.everyRole")}</option>
            ${["PARTICIPANT", ...ROLES].map((one) => roleOption(one, role))}</select></div>
        <div><label for="q">${t("accounts.text")}</label>
          <input type="search" id="q" name="q" .value=${this.query.get("q") ?? ""}></div>
      </form>
      <p role="status" class="small soft">${n("accounts.shown", shown.length)}</p>
      ${shown.length === 0 ? html`<div class="empty"><p>${t("accounts.none")}</p></div>` : this.#table(shown)}
      ${this.#dialog(accounts)}`;
  }

  #table(accounts) {
    return html`<table class="cards-on-phone">
      <thead><tr>${["email", "role", "state", "history", "do"].map((column) => html`<th scope="col">${t(`accounts.${column}`)}</th>`)}</tr></thead>
      <tbody>${accounts.map((account) => this.#row(account))}</tbody>
    </table>`;
  }

  #row(account) {
    const last = account.history.at(-1);
    return html`<tr>
      <th scope="row">${account.email}</th>
      <td data-label=${t("accounts.role")}>${named("role", account.role)}
        ${account.country ? html`<br><span class="soft">${country(account.country)}</span>` : ""}</td>
      <td data-label=${t("accounts.state")}><span class="tag ${STATES[account.state]}">${named("accountState", account.state)}</span>
        ${account.letter ? html`<br><span class="small">${letter(account.letter)}</span>` : ""}</td>
      <td data-label=${t("accounts.history")}>
        ${last ? html`${named("deed", last.what)}<br><span class="small soft">${date(last.at)}</span>` : "–"}</td>
      <td data-label=${t("accounts.do")}>${this.#link(account)}</td>
    </tr>`;
  }

  /** Whoever closes their own account could not undo it. */
  #link(account) {
    const link = (action) => html`<a href=${this.#address({ do: action, account: account.id })}
      aria-label="${t(`accounts.${action}`)}: ${account.email}">${t(`accounts.${action}`)}</a>`;
    if (account.state === "DEACTIVATED") {
      return link("open");
    }
    return account.email === user()?.email || account.state === "SIGNING_UP" ? "–" : link("close");
  }

  #dialog(accounts) {
    const asked = this.query.get("do");
    const account = accounts.find(({ id }) => id === this.query.get("account"));
    const left = () => this.query.has("do") && this.#leave();
    if (asked === "invite") {
      return modal(t("accounts.invite"), this.#invitationForm(), left);
    }
    return account && ["open", "close"].includes(asked)
      ? modal(t(`accounts.${asked}Title`, { email: account.email }), html`<form @submit=${this.#change.send}>
          <p>${t(`accounts.${asked}Text`)}</p>
          ${this.#change.note()}
          <p class="actions">${this.#change.button(t(`accounts.${asked}`), asked === "close" ? "danger" : "")} ${this.#cancel()}</p>
        </form>`, left)
      : "";
  }

  #cancel() {
    return html`<button type="button" class="quiet" @click=${() => this.#leave()}>${t("leave")}</button>`;
  }

  #invitationForm() {
    const role = this.role ?? "FOCAL_POINT";
    return html`<form @submit=${this.#invitation.send} @input=${this.#invitation.typed}>
      <p>${t("accounts.inviteText")}</p>
      <label for="email">${t("accounts.email")}</label>
      <input type="email" id="email" name="email" required autocomplete="off">
      <label for="role">${t("accounts.role")}</label>
      <select id="role" name="role" .value=${role} @change=${(event) => (this.role = event.currentTarget.value)}>
        ${ROLES.map((one) => roleOption(one, role))}</select>
      ${role === "FOCAL_POINT"
        ? html`<label for="of-country">${t("accounts.country")}</label>
          <select id="of-country" name="country" required><option value=""></option>
            ${allCountries().map((code) => html`<option value=${code}>${country(code)}</option>`)}</select>`
        : ""}
      <label for="letter-language">${t("accounts.language")}</label>
      <select id="letter-language" name="language"><option value="EN">English</option><option value="ID">Bahasa Indonesia</option></select>
      ${this.#invitation.note()}
      <p class="actions">${this.#invitation.button(t("accounts.sendInvitation"))} ${this.#cancel()}</p>
    </form>`;
  }
}

function roleOption(role, chosen) {
  return html`<option value=${role} ?selected=${role === chosen}>${named("role", role)}</option>`;
}

function letter({ kind, nextAttemptAt, failure }) {
  if (!nextAttemptAt) {
    return t("accounts.letterGivenUp", { letter: named("letter", kind) });
  }
  return failure
    ? t("accounts.letterDelayed", { letter: named("letter", kind), when: moment(nextAttemptAt) })
    : t("accounts.letterWaits", { letter: named("letter", kind) });
}

customElements.define("jb-accounts", Accounts);
