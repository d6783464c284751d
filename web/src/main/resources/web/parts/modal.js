/** A dialog over the page. The page shows it while its address says so, and leads on when {@code closed} tells that it is shut. */
import { html } from "lit";
import { Part } from "../app/page.js";

class Modal extends Part {
  static properties = {
    heading: {},
    content: { attribute: false },
  };

  firstUpdated() {
    this.querySelector("dialog").showModal();
  }

  /** Closes it first, so that the focus goes back to where it came from. */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.querySelector("dialog")?.close();
  }

  #closed() {
    if (this.isConnected) {
      this.dispatchEvent(new CustomEvent("closed"));
    }
  }

  render() {
    return html`<dialog aria-labelledby="modal-heading" @close=${this.#closed}>
      <h2 id="modal-heading">${this.heading}</h2>
      ${this.content}
    </dialog>`;
  }
}

customElements.define("jb-modal", Modal);

/**
 * @param heading what it is about
 * @param content a template
 * @param closed is called when somebody closes it
 */
export function modal(heading, content, closed) {
  return html`<jb-modal .heading=${heading} .content=${content} @closed=${closed}></jb-modal>`;
}
