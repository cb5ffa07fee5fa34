// Says how long a text is, while it is written. Letters are counted as people see them and as the
// server stores them: a letter and its mark are one, however they were typed or pasted.

const DECIMAL = new Intl.NumberFormat("vi");

const length = (text) => [...text.normalize("NFC").trim()].length;

function advice(count, advised, limit) {
  const written = `${DECIMAL.format(count)} ký tự`;
  if (limit && count > limit) {
    const over = DECIMAL.format(count - limit);
    return ["over", `${written}, quá giới hạn ${DECIMAL.format(limit)}. Hãy bớt ${over} ký tự.`];
  }
  if (count > advised) return ["long", `${written}, nên rút xuống dưới ${advised}.`];
  return ["fine", `${written}, nên dưới ${advised}.`];
}

function count(field) {
  const { countAdvised, countLimit } = field.dataset;
  const shown = document.createElement("p");
  shown.className = "count";
  shown.id = `${field.id}-count`;
  // Heard only when a boundary is crossed, not with every letter.
  const heard = document.createElement("p");
  heard.className = "w-sr-only";
  heard.setAttribute("aria-live", "polite");
  field.closest("[data-field]").append(shown, heard);
  const described = field.getAttribute("aria-describedby") ?? "";
  field.setAttribute("aria-describedby", `${described} ${shown.id}`.trim());

  const update = () => {
    const [state, text] = advice(length(field.value), Number(countAdvised), Number(countLimit));
    if (shown.dataset.state && shown.dataset.state !== state) heard.textContent = text;
    shown.dataset.state = state;
    shown.textContent = text;
  };
  field.addEventListener("input", update);
  update();
}

const countIn = (part) => {
  for (const field of part.querySelectorAll("[data-count-advised]")) count(field);
};

countIn(document);
// What comes in later: whoever puts it there says so.
document.addEventListener("fields-added", ({ target }) => countIn(target));
