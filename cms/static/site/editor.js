// Wagtail's page form saves itself while it is written, and is sent with a click. Neither may cost a
// text. Sent off while it saves itself, a new page would be made twice; so the form waits until it
// is saved, and does not save itself once it is on its way. Sent off by who is not logged in any
// more, the form would be gone behind the login; so it asks first, and stays where it is.
const saving = new WeakSet();
const waiting = new WeakMap();
const sent = new WeakSet();
const checked = new WeakSet();

// As long as Wagtail shows a pressed button at work. A form still there after that was stopped on
// its way, and is written on.
const SENDING_MS = 30_000;
const PATIENCE_MS = 10_000;

const { writingUrl } = document.querySelector("script[data-writing-url]").dataset;

// Who is logged in, with the token that forms need since; null for nobody. Rejects if the server
// cannot be reached.
async function ask() {
  const answer = await fetch(writingUrl, {
    headers: { Accept: "application/json" },
    cache: "no-store",
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (answer.status >= 500) throw new Error(answer.statusText);
  return answer.ok ? answer.json() : null;
}

// A login makes a new token, and refuses the forms with the old one.
function renew(token) {
  for (const form of document.querySelectorAll("form[method=post i]")) {
    const field = form.elements.namedItem("csrfmiddlewaretoken");
    if (field) field.value = token;
    else form.append(Object.assign(document.createElement("input"), {
      type: "hidden", name: "csrfmiddlewaretoken", value: token,
    }));
  }
}

// Tells whether the form may be sent: "here", or what is wrong, which `unsaved.js` shows.
async function state(form) {
  try {
    const session = await ask();
    if (!session) return "lost";
    renew(session.token);
    const writer = form.querySelector("[data-writer]")?.dataset.writer;
    return writer && writer !== String(session.user) ? "other" : "here";
  } catch {
    return "unreachable";
  }
}

async function check(form) {
  const found = await state(form);
  form.dispatchEvent(new CustomEvent("trang:session", { bubbles: true, detail: found }));
  return found === "here";
}

const hold = (form, submitter) => waiting.set(form, submitter);

const send = (form) => {
  const submitter = waiting.get(form);
  waiting.delete(form);
  const name = submitter?.name ?? "";
  const value = submitter?.value ?? "";
  // The button that was pressed is disabled by now, and would not be sent with the form.
  const action = Object.assign(document.createElement("input"), { type: "hidden", name, value });
  form.append(action);
  checked.add(form);
  form.requestSubmit();
  checked.delete(form);
  action.remove();
};

// The button that Wagtail shows at work may be pressed again.
const stop = (form) => {
  const { app } = window.wagtail;
  app.getControllerForElementAndIdentifier(waiting.get(form), "w-progress")?.deactivate();
  waiting.delete(form);
  sent.delete(form);
};

async function checkAndSend(form) {
  const here = await check(form);
  if (!waiting.has(form)) return;
  if (here) send(form);
  else stop(form);
}

// Wagtail waits for the answer to what it saves by itself for as long as the network lets it.
const giveUpWaiting = (form) => {
  if (!waiting.has(form) || !saving.has(form)) return;
  saving.delete(form);
  checkAndSend(form);
};

document.addEventListener("w-autosave:save", (event) => {
  if (sent.has(event.target)) event.preventDefault();
  else saving.add(event.target);
});

document.addEventListener("w-autosave:success", ({ target }) => {
  saving.delete(target);
  if (waiting.has(target)) send(target);
});

document.addEventListener("w-autosave:error", ({ target, detail }) => {
  saving.delete(target);
  if (waiting.has(target)) checkAndSend(target);
  else if (detail.type === "server_error" || detail.type === "network_error") check(target);
});

// Whoever logs in again in another window comes back to this one.
document.addEventListener("trang:session-wanted", ({ target }) => check(target));

document.addEventListener(
  "submit",
  (event) => {
    const { target: form, submitter } = event;
    if (!form.matches("[data-edit-form]")) return;
    if (checked.has(form)) {
      sent.add(form);
      setTimeout(() => sent.delete(form), SENDING_MS);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    hold(form, submitter);
    if (saving.has(form)) setTimeout(() => giveUpWaiting(form), SENDING_MS);
    else {
      sent.add(form);
      checkAndSend(form);
    }
  },
  { capture: true },
);
