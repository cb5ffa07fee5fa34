// Buttons that print the page. Hidden until this is here, because nothing else could do it.

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
