// Photographs one at a time on black. A photograph is a link to its file; without this, or with a
// modifier key, the link does what links do.
const words = {
  name: "Xem ảnh cỡ lớn",
  previous: "Ảnh trước",
  next: "Ảnh sau",
  close: "Đóng",
  failed: "Không tải được ảnh này. Hãy thử mở lại sau.",
};
const arrows = { previous: "←", next: "→", close: "✕" };

const links = [...document.querySelectorAll("[data-photograph]")];
const groupOf = (link) => link.closest("ul");

// An address names a photograph by its number on the page, so that it can be passed on.
const addressOf = (link) => `#anh-${links.indexOf(link) + 1}`;
const addressed = () => links[Number(/^#anh-(\d+)$/.exec(location.hash)?.[1]) - 1];

const element = (name, attributes, text = "") => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
};

const button = (action) => {
  const attributes = { type: "button", "aria-label": words[action], title: words[action] };
  const made = element("button", { class: "viewer-button", ...attributes }, arrows[action]);
  made.addEventListener("click", () => actions[action]());
  return made;
};

let dialog, track, count, previous, next; // made when a photograph is first looked at
let shown = []; // the links of the group that is open
let current = 0;
let isLeft = true; // whether all is done that closing brings with it
let hasEntry = false; // whether the browser's Back leads out of the viewer
let isGoingBack = false; // the browser takes its time: an entry added meanwhile would be lost
let waiting; // the link that is opened when it has gone back

const actions = {
  previous: () => go(current - 1),
  next: () => go(current + 1),
  close: () => {
    dialog.close();
    leave();
  },
};
const keys = {
  ArrowLeft: actions.previous,
  ArrowRight: actions.next,
  Home: () => go(0),
  End: () => go(shown.length - 1),
};

function build() {
  dialog = element("dialog", { class: "viewer", lang: "vi", "aria-label": words.name });
  track = element("ul", { class: "viewer-track" });
  count = element("p", { class: "viewer-count", role: "status" });
  [previous, next] = [button("previous"), button("next")];
  const bar = element("div", { class: "viewer-bar" });
  bar.append(count, previous, next, button("close"));
  dialog.append(bar, track);
  document.body.append(dialog);

  track.addEventListener("scroll", () => settle(Math.round(track.scrollLeft / track.clientWidth)));
  new ResizeObserver(() => go(current)).observe(track);
  dialog.addEventListener("keydown", (event) => {
    if (!keys[event.key] || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    keys[event.key]();
  });
  dialog.addEventListener("close", leave); // Escape has closed it
}

function open(link, { isNew }) {
  leave(); // if the last one is closed, and its event still to come
  if (isGoingBack) {
    waiting = link;
    return;
  }
  if (!dialog) build();
  shown = links.filter((each) => groupOf(each) === groupOf(link));
  track.replaceChildren(...shown.map(() => element("li", { class: "viewer-slide" })));
  history.scrollRestoration = "manual"; // Back must not take the reader from the photograph
  if (isNew) history.pushState(null, "", addressOf(link));
  hasEntry = isNew;
  dialog.showModal();
  isLeft = false;
  current = -1;
  go(shown.indexOf(link));
}

function leave() {
  if (isLeft || dialog.open) return;
  isLeft = true;
  if (hasEntry) {
    isGoingBack = true;
    history.back();
  } else if (addressed()) history.replaceState(null, "", location.pathname + location.search);
  hasEntry = false;
  shown[current].focus();
}

function go(index) {
  if (index < 0 || index >= shown.length) return;
  track.scrollTo({ left: index * track.clientWidth, behavior: "instant" });
  settle(index);
}

function settle(index) {
  if (index === current || !shown[index]) return;
  current = index;
  for (const near of [index, index + 1, index - 1]) fill(near);
  [...track.children].forEach((slide, place) => (slide.inert = place !== index));
  previous.setAttribute("aria-disabled", index === 0);
  next.setAttribute("aria-disabled", index === shown.length - 1);
  const caption = track.children[index].querySelector("figcaption")?.textContent.trim();
  const [place, total] = [index + 1, shown.length];
  count.replaceChildren(
    element("span", { "aria-hidden": true }, `${place} / ${total}`),
    element("span", { class: "visually-hidden" }, `Ảnh ${place} trên ${total}. ${caption ?? ""}`),
  );
  history.replaceState(null, "", addressOf(shown[index]));
}

function fill(index) {
  const slide = track.children[index];
  if (!slide || slide.firstChild) return;
  const figure = element("figure", { class: "viewer-figure" });
  const picture = shown[index].querySelector("picture").cloneNode(true);
  for (const source of picture.children) if (source.srcset) source.sizes = "100vw";
  const image = picture.querySelector("img");
  if (!image.srcset) image.src = shown[index].href;
  image.loading = "eager";
  image.addEventListener("error", () => {
    picture.replaceWith(element("p", { class: "viewer-failed" }, words.failed));
  });
  figure.append(picture);
  const caption = shown[index].closest("figure").querySelector("figcaption");
  if (caption) figure.append(caption.cloneNode(true));
  slide.append(figure);
}

for (const link of links) {
  link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link, { isNew: true });
  });
}

const follow = () => {
  isGoingBack = false;
  if (waiting) {
    open(waiting, { isNew: true });
    waiting = undefined;
    return;
  }
  const link = addressed();
  if (link && !dialog?.open) open(link, { isNew: false });
  else if (!link && dialog?.open) {
    hasEntry = false;
    actions.close();
  }
  if (!link) history.scrollRestoration = "auto";
};
addEventListener("popstate", follow);
follow();
