// Text size, theme, and the second level of the menu.
const root = document.documentElement;

const remember = (name, value) => {
  root.dataset[name] = value;
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
};

const sizes = [...document.querySelectorAll("[data-text-size-choice]")];
const choiceOf = (button) => button.dataset.textSizeChoice;
const showSize = () => {
  for (const button of sizes) {
    button.setAttribute("aria-pressed", String(choiceOf(button) === root.dataset.textSize));
  }
};
for (const button of sizes) {
  button.addEventListener("click", () => {
    remember("textSize", choiceOf(button));
    showSize();
  });
}
showSize();

const theme = document.querySelector("[data-theme-choice]");
if (theme) {
  theme.value = root.dataset.theme;
  theme.addEventListener("change", () => remember("theme", theme.value));
}

// In wide windows the second level floats over the page: one at a time, closed by a step outside
// or by Escape. In narrow ones it is part of the list and stays as the reader left it.
const submenus = [...document.querySelectorAll(".submenu")];
const wide = matchMedia("(min-width: 64rem)");

const closeOutside = ({ target }) => {
  if (!wide.matches) return;
  for (const submenu of submenus) {
    if (!submenu.contains(target)) submenu.open = false;
  }
};
document.addEventListener("click", closeOutside);
document.addEventListener("focusin", closeOutside);

document.addEventListener("keydown", ({ key }) => {
  const open = submenus.find((submenu) => submenu.open);
  if (key !== "Escape" || !open) return;
  const hadFocus = open.contains(document.activeElement);
  open.open = false;
  if (hadFocus) open.querySelector("summary").focus();
});

// What suggests titles while somebody types is read when somebody is about to.
const search = document.querySelectorAll(".search-form input");
const suggest = () => import(root.dataset.suggest);
for (const input of search) input.addEventListener("focus", suggest, { once: true });
if ([...search].includes(document.activeElement)) suggest();
