// An address may name a block of the form: reports lead to the one that is wrong. Wagtail scrolls
// there once, while texts above it still grow; so here it is kept in sight until the form stands
// still, or the editor goes elsewhere.
const LOOK_MS = 100;
const SETTLED_MS = 5_000;
const DEEDS = ["pointerdown", "keydown", "wheel", "touchmove"];

window.addEventListener("load", () => {
  const block = document.getElementById(window.location.hash.slice(1));
  if (!block?.matches("[data-panel]")) return;
  const looking = setInterval(() => {
    const { top } = block.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight / 2) block.scrollIntoView({ behavior: "instant" });
  }, LOOK_MS);
  const leave = () => clearInterval(looking);
  setTimeout(leave, SETTLED_MS);
  for (const deed of DEEDS) document.addEventListener(deed, leave, { once: true, capture: true });
});
