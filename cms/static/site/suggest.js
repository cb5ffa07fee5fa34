// Titles while the reader types in a search box: a combobox with a list (WAI-ARIA 1.2). Typing and
// sending work as without it; when the network is slow or gone, nothing is said.
const ADDRESS = "/api/v2/search/suggest/";
const SHORTEST = 2; // characters
const PAUSE = 150; // milliseconds after the last key

let boxes = 0;

class Suggestions {
  constructor(input) {
    this.input = input;
    this.options = [];
    this.chosen = -1;
    this.list = document.createElement("ul");
    this.status = document.createElement("p");
    Object.assign(this.list, { id: `suggestions-${++boxes}`, className: "suggestions", hidden: true });
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Gợi ý");
    this.status.className = "visually-hidden";
    this.status.setAttribute("role", "status");
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.setAttribute("aria-controls", this.list.id);
    input.form.append(this.list, this.status);

    input.addEventListener("input", (event) => event.isComposing || this.wait());
    input.addEventListener("compositionend", () => this.wait());
    input.addEventListener("keydown", (event) => this.press(event));
    input.addEventListener("blur", () => this.close());
    // A press on the list must not take the focus, or the list would close under the finger.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    this.request?.abort();
    const typed = this.input.value.trim();
    if (typed.length < SHORTEST) return this.close();
    this.request = new AbortController();
    const { signal } = this.request;
    try {
      const answer = await fetch(`${ADDRESS}?q=${encodeURIComponent(typed)}`, { signal });
      if (!answer.ok) return this.close();
      const { items } = await answer.json();
      if (document.activeElement === this.input) this.show(items);
    } catch {
      // Overtaken by the next letter, or no network.
    }
  }

  show(items) {
    this.options = items.map((item, place) => {
      const option = document.createElement("li");
      option.id = `${this.list.id}-${place}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.innerHTML = item.title_html; // the server's own: text and <mark>
      option.addEventListener("click", () => location.assign(item.url));
      return option;
    });
    this.list.replaceChildren(...this.options);
    this.choose(-1);
    this.expand(items.length > 0);
    this.status.textContent = items.length
      ? `${items.length} gợi ý. Dùng phím mũi tên để chọn.`
      : "Không có gợi ý.";
  }

  press(event) {
    if (event.isComposing || this.list.hidden) return;
    const last = this.options.length - 1;
    if (event.key === "ArrowDown") this.choose(this.chosen < last ? this.chosen + 1 : -1);
    else if (event.key === "ArrowUp") this.choose(this.chosen < 0 ? last : this.chosen - 1);
    else if (event.key === "Enter" && this.chosen >= 0) this.options[this.chosen].click();
    else if (event.key === "Escape") this.close();
    else return;
    event.preventDefault();
  }

  choose(place) {
    this.options[this.chosen]?.setAttribute("aria-selected", "false");
    this.chosen = place;
    const option = this.options[place];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  expand(open) {
    this.list.hidden = !open;
    this.input.setAttribute("aria-expanded", open);
  }

  close() {
    clearTimeout(this.timer);
    this.request?.abort();
    this.choose(-1);
    this.expand(false);
    this.status.textContent = "";
  }
}

for (const input of document.querySelectorAll(".search-form input")) new Suggestions(input);
