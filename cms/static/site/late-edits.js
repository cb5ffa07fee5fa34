// Wagtail's page form saves itself some time after an edit. Two edits it does not see: those made
// while it saves itself, since it takes the form as it is afterwards for what was saved; and those
// of the first seconds, before it looks for any. Here it is told of both: it saves them, and warns
// who leaves before that.
const sent = new WeakMap();

// What the server says anew with every answer, and comments, of which Wagtail keeps count.
const ITS_OWN =
  /^(csrfmiddlewaretoken|(loaded|overwrite)_revision_\w+|next|comments-.*)$/;

const tell = (form) => {
  form.dataset.wUnsavedForceValue = "true";
};

const said = (values) =>
  values.map((value) => (value instanceof File ? `${value.name} ${value.size}` : value)).join("\n");

document.addEventListener("w-autosave:save", ({ target, detail }) => {
  if (detail) sent.set(target, detail.formData);
});

document.addEventListener("w-autosave:success", ({ target, detail }) => {
  const before = sent.get(target);
  if (!before) return;
  const updated = detail.data.field_updates ?? {};
  const now = new FormData(target);
  const late = [...new Set([...before.keys(), ...now.keys()])].some(
    (name) =>
      !ITS_OWN.test(name) && !(name in updated)
      && said(now.getAll(name)) !== said(before.getAll(name)),
  );
  if (late) tell(target);
});

let edited = false;

document.addEventListener("input", ({ isTrusted, target }) => {
  edited ||= isTrusted && Boolean(target.closest?.("[data-edit-form]"));
});

// The form begins to look twice, since it is connected twice; and once more whenever it has saved
// itself, when Wagtail takes back what is told here.
document.addEventListener("w-unsaved:watch-edits", ({ target }) => {
  if (edited) tell(target);
});
