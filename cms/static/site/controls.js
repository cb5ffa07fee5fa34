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
const showSize = () => {
  for (const button of sizes) {
    button.setAttribute("aria-pressed", button.dataset.textSizeChoice === root.dataset.textSize);
  }
};
for (const button of sizes) {
  button.addEventListener("click", () => {
    remember("textSize", button.dataset.textSizeChoice);
    showSize();
  });
}
showSize();

const theme = document.querySelector("[data-theme-choice]");
if (theme) {
  theme.value = root.dataset.theme;
  theme.addEventListener("change", () => remember("theme", theme.value));
}

// One submenu at a time; Escape or a step outside closes it.
const submenus = [...document.querySelectorAll(".submenu")];
const menu = document.querySelector(".menu");
for (const submenu of submenus) {
  submenu.addEventListener("toggle", () => {
    if (!submenu.open) return;
    for (const other of submenus) if (other !== submenu) other.open = false;
  });
}
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = document.activeElement?.closest(".submenu[open]") ?? document.querySelector(".submenu[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
document.addEventListener("click", (event) => {
  for (const submenu of submenus) {
    if (!submenu.contains(event.target) && !menu.querySelector(".menu-button")?.offsetParent) {
      submenu.open = false;
    }
  }
});
document.addEventListener("focusin", (event) => {
  for (const submenu of submenus) {
    if (submenu.open && !submenu.contains(event.target) && !menu.querySelector(".menu-button")?.offsetParent) {
      submenu.open = false;
    }
  }
});
