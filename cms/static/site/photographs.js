// Many photographs at once into a gallery: two uploads at a time, each with its progress; order by
// dragging or by buttons; what is written is kept on the server while it is written.
const form = document.querySelector("form.photographs");
const list = form.querySelector(".photographs-list");
const uploads = form.querySelector(".photographs-uploads");
const zone = form.querySelector(".photographs-zone");
const picker = form.querySelector("#photographs-input");
const status = form.querySelector(".photographs-status");
const kept = form.querySelector(".photographs-kept");
const submit = form.querySelector("[type=submit]");

const AT_ONCE = 2;
const KEEP_AFTER_MS = 800;
const KEEPALIVE_BYTES = 60_000; // a browser sends no more for a page that is gone
const LOST = "Chưa tải lên được: mất kết nối hoặc phiên làm việc đã hết. Nếu đã hết phiên, hãy đăng nhập lại ở một cửa sổ khác rồi bấm “Tải lại”.";

const waiting = [];
const running = new Set();
let refused = 0;
let arrived = 0;
let chosen = 0;
let keepTimer = 0;
let isKeeping = false;
let keepAgain = false;
let unkept = "unkept" in form.dataset;
let leaving = false;

// Read each time: after logging in again, in another window, it is another one.
const token = () =>
  document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1] ??
  form.elements.csrfmiddlewaretoken.value;

const headers = () => ({ "X-CSRFToken": token(), "X-Requested-With": "XMLHttpRequest" });

const say = (text) => {
  status.textContent = text;
};

// --- what is there

const rows = () => [...list.children];

const renumber = () => {
  rows().forEach((row, index) => {
    for (const number of row.querySelectorAll("[data-number]")) number.textContent = index + 1;
    row.querySelector("[data-move='-1']").disabled = index === 0;
    row.querySelector("[data-move='1']").disabled = index === list.children.length - 1;
  });
  form.querySelector(".photographs-none").hidden = list.children.length > 0;
  submit.disabled = list.children.length === 0 || running.size + waiting.length > 0;
};

const decorative = (row) => {
  const box = row.querySelector("[type=checkbox]");
  row.querySelector("[name$=alt_text]").disabled = box.checked;
};

// A disabled field is not sent; what it says is to be kept all the same.
const written = () => {
  const data = new FormData(form);
  for (const field of list.querySelectorAll("textarea:disabled")) data.set(field.name, field.value);
  return data;
};

// What the server could not keep, at its fields; returns what has no place to be said at.
const mark = (refused) => {
  for (const text of form.querySelectorAll("[data-refused]")) {
    text.closest("[data-field]").querySelector("[aria-invalid]")?.removeAttribute("aria-invalid");
    text.remove();
  }
  const elsewhere = [];
  for (const [name, reasons] of Object.entries(refused)) {
    const field = form.elements[name];
    const place = field?.closest("[data-field]");
    if (!place) {
      elsewhere.push(...reasons);
      continue;
    }
    const text = Object.assign(document.createElement("p"), { className: "error-message" });
    text.dataset.refused = "";
    text.id = `${field.id}-refused`;
    field.setAttribute("aria-errormessage", text.id);
    text.textContent = reasons.join(" ");
    field.setAttribute("aria-invalid", "true");
    place.append(text);
  }
  return elsewhere;
};

// One after the other, or an older one might come last; but who closes the window waits for none.
const keep = async () => {
  clearTimeout(keepTimer);
  if (!unkept) return;
  if (isKeeping && !document.hidden) {
    keepAgain = true;
    return;
  }
  [isKeeping, keepAgain, unkept] = [true, false, false];
  try {
    const body = new URLSearchParams(written());
    const answer = await fetch(form.dataset.keep, {
      method: "POST",
      body,
      headers: headers(),
      keepalive: document.hidden && String(body).length < KEEPALIVE_BYTES,
    });
    const { message, refused } = await answer.json();
    if (!answer.ok) throw new Error(message);
    const elsewhere = mark(refused);
    if (Object.keys(refused).length) {
      unkept = true;
      kept.textContent = ["Có lời chưa giữ được; xem chỗ báo đỏ.", ...elsewhere].join(" ");
      say(kept.textContent);
    } else kept.textContent = "Lời đã ghi được giữ.";
  } catch {
    unkept = true;
    kept.textContent = "Chưa giữ được lời đã ghi; sẽ thử lại khi ghi tiếp.";
  }
  isKeeping = false;
  if (keepAgain) keep();
};

const keepSoon = () => {
  unkept = true;
  kept.textContent = "";
  clearTimeout(keepTimer);
  keepTimer = setTimeout(keep, KEEP_AFTER_MS);
};

// --- order

const changed = (row, text) => {
  renumber();
  say(text ?? `Ảnh này nay ở vị trí ${rows().indexOf(row) + 1} trên ${list.children.length}.`);
  keepSoon();
};

const move = (button) => {
  const row = button.closest("li");
  const other = button.dataset.move === "1" ? row.nextElementSibling : row.previousElementSibling;
  if (!other) return;
  if (button.dataset.move === "1") other.after(row);
  else other.before(row);
  changed(row);
  // At the end of the list the button can do no more, and would lose the focus.
  (button.disabled ? row.querySelector("[data-move]:enabled") ?? row : button).focus();
};

let dragged = null;

list.addEventListener("dragstart", (event) => {
  if (!event.target.matches?.(".photograph-handle")) return;
  dragged = event.target.closest("li");
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", dragged.dataset.id);
  event.dataTransfer.setDragImage(dragged, 20, 20);
  dragged.classList.add("dragged");
});

list.addEventListener("dragover", (event) => {
  const over = dragged && event.target.closest("li.photograph");
  if (!over) return;
  event.preventDefault();
  if (over === dragged) return;
  const { top, height } = over.getBoundingClientRect();
  if (event.clientY < top + height / 2) over.before(dragged);
  else over.after(dragged);
});

list.addEventListener("dragend", () => {
  if (!dragged) return;
  dragged.classList.remove("dragged");
  changed(dragged);
  dragged = null;
});

const remove = async (button) => {
  const row = button.closest("li");
  const number = rows().indexOf(row) + 1;
  if (!confirm(`Bỏ ảnh ${number}? Ảnh này sẽ không được thêm vào bộ ảnh.`)) return;
  button.disabled = true;
  try {
    const answer = await fetch(button.dataset.remove, { method: "POST", headers: headers() });
    if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
  } catch {
    button.disabled = false;
    say("Chưa bỏ được ảnh này. Hãy thử lại.");
    return;
  }
  const next = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  changed(row, `Đã bỏ ảnh ${number}.`);
  (next ?? picker).focus();
};

list.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (button?.dataset.move) move(button);
  if (button?.dataset.remove) remove(button);
});

form.addEventListener("input", ({ target }) => {
  if (target === picker) return;
  if (target.type === "checkbox") decorative(target.closest("li"));
  keepSoon();
});

// --- uploads

const tell = () => {
  const left = running.size + waiting.length;
  const parts = [`Đã tải lên ${arrived} ảnh`];
  if (left) parts.push(`còn ${left}`);
  if (refused) parts.push(`${refused} tệp không nhận được`);
  say(`${parts.join(", ")}.`);
  renumber();
};

const line = (file) => {
  const item = document.createElement("li");
  const name = Object.assign(document.createElement("span"), { textContent: file.name });
  const progress = Object.assign(document.createElement("progress"), { max: 1, value: 0 });
  progress.setAttribute("aria-label", `Đang tải lên ${file.name}`);
  item.append(name, progress);
  uploads.append(item);
  return item;
};

const fail = (upload, message, again) => {
  const { item, file } = upload;
  refused += 1;
  const text = Object.assign(document.createElement("p"), { className: "error-message" });
  text.setAttribute("role", "alert");
  text.textContent = message.includes(file.name) ? message : `Tệp “${file.name}”: ${message}`;
  const close = Object.assign(document.createElement("button"), {
    type: "button",
    className: "button button-small button-secondary",
    textContent: again ? "Tải lại" : "Đã rõ",
  });
  close.addEventListener("click", () => {
    item.remove();
    refused -= 1;
    if (again) enqueue(file, upload.order);
    tell();
    picker.focus();
  });
  item.replaceChildren(text, close);
};

// In the order in which they were chosen, whichever arrives first.
const place = (html, order) => {
  const template = document.createElement("template");
  template.innerHTML = html.trim();
  const row = template.content.firstElementChild;
  row.dataset.order = order;
  const later = rows().find((other) => Number(other.dataset.order) > order);
  if (later) later.before(row);
  else list.append(row);
  row.dispatchEvent(new CustomEvent("fields-added", { bubbles: true }));
  arrived += 1;
};

const finish = (upload, request) => {
  let answer = null;
  try {
    answer = JSON.parse(request.responseText);
  } catch {
    // The page for logging in, or what a proxy says: nothing of ours.
  }
  if (answer?.row) {
    upload.item.remove();
    place(answer.row, upload.order);
    keepSoon();
  } else fail(upload, answer?.message ?? LOST, !answer?.message);
};

const start = (upload) => {
  const request = new XMLHttpRequest();
  const data = new FormData();
  data.append("file", upload.file, upload.file.name);
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    const progress = upload.item.querySelector("progress");
    if (progress) progress.value = total ? loaded / total : 0;
  });
  request.addEventListener("loadend", () => {
    running.delete(upload);
    finish(upload, request);
    next();
    tell();
  });
  request.open("POST", form.dataset.upload);
  for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value);
  request.send(data);
};

const next = () => {
  while (running.size < AT_ONCE && waiting.length) {
    const upload = waiting.shift();
    running.add(upload);
    start(upload);
  }
};

// What the server would refuse in any case need not travel first.
const objection = (file) => {
  const extension = file.name.split(".").pop().toLowerCase();
  if (!form.dataset.extensions.split(" ").includes(extension)) {
    return "không thuộc các loại ảnh nhận được.";
  }
  if (file.size > Number(form.dataset.maxSize)) {
    const limit = Math.floor(Number(form.dataset.maxSize) / 1024 / 1024);
    return `nặng quá ${limit} MB. Hãy thu nhỏ rồi tải lên lại.`;
  }
  return file.size ? "" : "tệp rỗng, không có nội dung. Hãy chọn lại tệp.";
};

const enqueue = (file, order) => {
  const upload = { file, order, item: line(file) };
  const problem = objection(file);
  if (problem) fail(upload, problem, false);
  else waiting.push(upload);
  next();
};

const add = (files) => {
  for (const file of files) {
    chosen += 1;
    enqueue(file, chosen);
  }
  tell();
};

picker.addEventListener("change", () => {
  add([...picker.files]);
  picker.value = "";
});

const bringsFiles = (event) => event.dataTransfer?.types.includes("Files");

// Anywhere on the page: dropped beside the frame, a picture would be opened instead of this page.
document.addEventListener("dragover", (event) => {
  if (!bringsFiles(event)) return;
  event.preventDefault();
  zone.classList.add("hovered");
});

for (const end of ["dragleave", "drop"]) {
  document.addEventListener(end, (event) => {
    if (end === "drop" || !event.relatedTarget) zone.classList.remove("hovered");
  });
}

document.addEventListener("drop", (event) => {
  if (!bringsFiles(event)) return;
  event.preventDefault();
  add([...event.dataTransfer.files]);
});

// --- leaving

window.addEventListener("beforeunload", (event) => {
  if (!leaving && (running.size || waiting.length || unkept)) event.preventDefault();
});

document.addEventListener("visibilitychange", () => {
  if (document.hidden) keep();
});

form.addEventListener("submit", () => {
  for (const field of list.querySelectorAll("textarea:disabled")) field.disabled = false;
  leaving = true;
  submit.disabled = true;
  clearTimeout(keepTimer);
});

// Shown again as it was left, it would offer what is placed already, behind a dead button.
window.addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});

// This page is the answer to what was sent; to reload it is to ask for it, not to send that again.
if (unkept) history.replaceState(null, "", location.href);
rows().forEach(decorative);
renumber();
const wrong = list.querySelector(".error-message")?.closest("li");
const toMend =
  form.querySelector("[aria-invalid]:enabled") ??
  wrong?.querySelector("textarea:enabled") ??
  form.querySelector(".photographs-wrong");
toMend?.focus();
if (list.children.length && !wrong) say(`${list.children.length} ảnh đang chờ thêm.`);
