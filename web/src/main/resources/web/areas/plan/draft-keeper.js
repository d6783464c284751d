/** Keeps the draft of a plan: on this device with each key, with the service soon after, and never over somebody else's. */
import { put, read } from "../../app/api.js";
import { discard, draft as kept, keep } from "../../app/drafts.js";
import { clean, same } from "./plan-draft.js";

/** How long nothing has to be typed before the service is told, in milliseconds. */
const QUIET = 1200;

/** Belongs to the page that shows the draft; its {@code show(draft)} is called when another one is to be shown. */
export class DraftKeeper {
  #host;
  #name;
  #path;
  #base;
  #timer;
  #saving = Promise.resolve();
  draft;
  etag;
  /** {@code saved}, {@code waiting}, {@code saving} or {@code unsaved}. */
  state = "saved";
  /** What is stored instead of what was read, while the person has not chosen. */
  conflict = null;
  problem = null;

  constructor(host, planId) {
    this.#host = host;
    this.#name = `plan.${planId}`;
    this.#path = `/api/action-plans/${planId}`;
    host.addController(this);
  }

  hostConnected() {
    addEventListener("online", this.save);
  }

  hostDisconnected() {
    removeEventListener("online", this.save);
    clearTimeout(this.#timer);
  }

  /** Goes on with what this device still has, where the service does not have it yet. */
  begin(stored, etag) {
    const here = kept(this.#name);
    this.etag = etag;
    this.#base = stored;
    this.draft = here && !same(here.draft, stored) ? here.draft : clean(stored);
    if (same(this.draft, stored)) {
      discard(this.#name);
      this.#become("saved");
    } else if (same(here.base, stored)) {
      this.save();
    } else {
      this.conflict = stored;
      this.#become("unsaved");
    }
  }

  change(draft) {
    this.draft = draft;
    keep(this.#name, { draft, base: this.#base });
    this.#become("waiting");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.save, QUIET);
  }

  /** Stores what is not stored yet; one request after the other. */
  save = () => {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.then(() => this.#store());
    return this.#saving;
  };

  /** The version as which the plan is stored now, after something else in it has changed. */
  async catchUp() {
    const { data, etag } = await read(this.#path);
    if (same(data.draft, this.#base) || same(data.draft, this.draft)) {
      this.etag = etag;
      this.#base = data.draft;
      return true;
    }
    this.etag = etag;
    this.conflict = data.draft;
    this.#become("unsaved");
    return false;
  }

  takeTheirs = () => {
    const theirs = this.conflict;
    this.#settle();
    this.draft = clean(theirs);
    discard(this.#name);
    this.#become("saved");
    this.#host.show(this.draft);
  };

  takeMine = () => {
    this.#settle();
    keep(this.#name, { draft: this.draft, base: this.#base });
    this.save();
  };

  #settle() {
    this.#base = this.conflict;
    this.conflict = null;
  }

  async #store() {
    if (this.conflict) {
      return;
    }
    if (same(this.draft, this.#base)) {
      this.#become("saved");
      return;
    }
    const sent = this.draft;
    this.#become("saving");
    try {
      const { data, etag } = await put(`${this.#path}/draft`, sent, { ifMatch: this.etag });
      this.etag = etag;
      this.#base = data.draft;
      this.problem = null;
      if (this.draft === sent) {
        discard(this.#name);
        this.#become("saved");
      } else {
        keep(this.#name, { draft: this.draft, base: this.#base });
        this.#become("waiting");
      }
    } catch (problem) {
      await this.#miss(problem);
    }
  }

  /** Another version is no conflict as long as the draft in it is the one that was read. */
  async #miss(problem) {
    try {
      if (problem.type === "stale" && await this.catchUp()) {
        await this.#store();
        return;
      }
    } catch (again) {
      problem = again;
    }
    this.problem = problem.type === "stale" ? null : problem;
    this.#become("unsaved");
  }

  #become(state) {
    this.state = state;
    this.#host.requestUpdate();
  }
}
