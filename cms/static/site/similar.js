// Pages that are like the one that is written, under its title, once the title is left.

const { similarUrl } = document.querySelector("script[data-similar-url]").dataset;
const title = document.querySelector("[data-edit-form] [data-writer]");

let asked = "";

async function ask(list) {
  const text = title.value.trim();
  if (text === asked) return;
  asked = text;
  const page = title.form.action.match(/\/pages\/(\d+)\/edit\//)?.[1] ?? "";
  const query = new URLSearchParams({ title: text, page });
  const answer = await fetch(`${similarUrl}?${query}`, { redirect: "manual" }).catch(() => null);
  // Whoever types on has asked again meanwhile.
  if (asked !== text) return;
  list.innerHTML = text && answer?.ok ? await answer.text() : "";
}

if (title) {
  const list = document.createElement("div");
  list.className = "similar";
  list.setAttribute("aria-live", "polite");
  title.closest("[data-field]").append(list);
  title.addEventListener("change", () => ask(list));
}
