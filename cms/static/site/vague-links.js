// In a preview only: marks the links whose words do not say where they lead, for the content checker,
// which cannot read words itself. The pattern is the server's own.
const vague = new RegExp(document.currentScript.dataset.pattern, "i");
for (const link of document.querySelectorAll("main a[href]")) {
  link.toggleAttribute("data-vague", vague.test(link.textContent.replace(/\s+/g, " ")));
}
