// Under an article: its address for others, and on paper.
const status = document.querySelector(".tool-status");
const address = document.querySelector("link[rel=canonical]")?.href ?? location.href;
const title = document.querySelector("h1").textContent.trim();

const actions = {
  async copy({ dataset }) {
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = dataset.done;
    } catch {
      // Forbidden, or a site without HTTPS: the reader can copy what is shown.
      status.textContent = `${dataset.failed} ${address}`;
    }
  },
  async share() {
    // Whoever closes the sheet again has changed her mind; that is no error.
    await navigator.share({ title, url: address }).catch(() => {});
  },
  print() {
    window.print();
  },
};

for (const button of document.querySelectorAll("[data-tool]")) {
  const { tool } = button.dataset;
  if (tool === "share") button.hidden = !navigator.share;
  button.addEventListener("click", () => actions[tool](button));
}
