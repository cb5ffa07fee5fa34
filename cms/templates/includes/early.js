// Runs before the first paint, so that nothing flashes: what the reader chose earlier, and the
// folded menu of narrow windows. Everything works without it.
(() => {
  const root = document.documentElement;
  const narrow = matchMedia("(max-width: 63.99rem)");

  const remembered = (name, allowed) => {
    try {
      const value = localStorage.getItem(name);
      return allowed.includes(value) ? value : null;
    } catch {
      return null; // storage may be forbidden
    }
  };
  const preferred = () => {
    if (matchMedia("(prefers-contrast: more)").matches) return "contrast";
    return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  };

  // A preview comes with what the editor wants to see, which is not what she reads with.
  root.dataset.theme ??= remembered("theme", ["light", "dark", "contrast"]) ?? preferred();
  root.dataset.textSize ??= remembered("textSize", ["small", "normal", "large"]) ?? "normal";
  root.dataset.scripted = "waiting"; // hides the open menu of narrow windows until it is folded

  const foldMenu = () => {
    document.querySelector(".menu")?.toggleAttribute("open", !narrow.matches);
    root.dataset.scripted = "ready";
  };
  document.addEventListener("DOMContentLoaded", foldMenu);
  narrow.addEventListener("change", foldMenu);
})();
