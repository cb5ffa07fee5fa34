// The stars of an article, as they are at this moment, and a vote without leaving the page.
const section = document.querySelector("[data-rating]");
const form = section.querySelector("form");
const [state, status] = [".rating-state", ".rating-status"].map((name) => section.querySelector(name));
const withdraw = section.querySelector(".rating-withdraw");
const number = new Intl.NumberFormat("vi", { maximumFractionDigits: 1 });

const failed = "Chưa gửi được đánh giá. Xin kiểm tra mạng rồi thử lại.";

class Refusal extends Error {}

let isChoosing = false; // what is chosen and not sent yet is the reader's
let hasWritten = false;

function show({ average, count, scale, yours }) {
  state.textContent =
    average === null ? "Chưa có đánh giá" : `${number.format(average)}/${scale} từ ${count} lượt`;
  if (!form) return;
  withdraw.hidden = yours === null;
  if (isChoosing) return;
  for (const star of form.elements.stars) star.checked = Number(star.value) === yours;
}

async function ask(options) {
  const answer = await fetch(section.dataset.rating, options);
  const rating = await answer.json();
  if (!answer.ok) throw new Refusal(rating.explanation ?? failed);
  if (options) [isChoosing, hasWritten] = [false, true];
  else if (hasWritten) return; // read before the vote, and come after it
  show(rating);
}

form?.addEventListener("change", () => {
  isChoosing = true;
});

let isSending = false; // who has no cookie yet would be somebody else with each vote

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (isSending) return;
  isSending = true;
  const leaves = event.submitter === withdraw;
  const stars = Number(new FormData(form).get("stars"));
  const vote = { method: "POST", headers: { "Content-Type": "application/json" } };
  status.textContent = "";
  try {
    await ask(leaves ? { method: "DELETE" } : { ...vote, body: JSON.stringify({ stars }) });
    status.textContent = leaves ? "Đã bỏ đánh giá của bạn." : `Cảm ơn bạn đã đánh giá ${stars} sao.`;
    if (leaves) form.elements.stars[0].focus();
  } catch (error) {
    status.textContent = error instanceof Refusal ? error.message : failed;
  } finally {
    isSending = false;
  }
});

// The page is the same for all readers; what this one voted is asked for when the stars come into sight.
new IntersectionObserver((entries, observer) => {
  if (!entries.some((entry) => entry.isIntersecting)) return;
  observer.disconnect();
  ask().catch(() => {});
}).observe(section);
