// Wagtail's page form saves itself while it is written. Sent off in that moment, a new page would
// be made twice, and the editor told that the address of her page is taken. So the form waits until
// it is saved, and does not save itself once it is on its way.
const saving = new WeakSet();
const waiting = new WeakMap();
const sent = new WeakSet();

// As long as Wagtail shows a pressed button at work. A form still there after that was stopped on
// its way, and is written on.
const SENDING_MS = 30_000;

const send = (form) => {
  const { name, value } = waiting.get(form);
  waiting.delete(form);
  // The button that was pressed is disabled by now, and would not be sent with the form.
  const action = Object.assign(document.createElement("input"), { type: "hidden", name, value });
  form.append(action);
  form.requestSubmit();
  action.remove();
};

document.addEventListener("w-autosave:save", (event) => {
  if (sent.has(event.target)) event.preventDefault();
  else saving.add(event.target);
});

for (const outcome of ["w-autosave:success", "w-autosave:error"]) {
  document.addEventListener(outcome, ({ target }) => {
    saving.delete(target);
    if (waiting.has(target)) send(target);
  });
}

document.addEventListener(
  "submit",
  (event) => {
    const { target: form, submitter } = event;
    if (!saving.has(form)) {
      sent.add(form);
      setTimeout(() => sent.delete(form), SENDING_MS);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting.set(form, { name: submitter?.name ?? "", value: submitter?.value ?? "" });
  },
  { capture: true },
);
