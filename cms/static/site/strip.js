// Buttons and a counter for a strip of photographs, which scrolls by itself without them.
for (const slideshow of document.querySelectorAll(".slideshow")) {
  const strip = slideshow.querySelector(".strip");
  const count = slideshow.querySelector(".strip-count");
  const [previous, next] = slideshow.querySelectorAll(".strip-button");
  const photographs = [...strip.children];

  // What is seen of a photograph, from 0 to 1, when the strip stands where it is.
  const seen = (photograph) => {
    const [inside, frame] = [photograph.getBoundingClientRect(), strip.getBoundingClientRect()];
    const width = Math.min(inside.right, frame.right) - Math.max(inside.left, frame.left);
    return width / inside.width;
  };

  const show = () => {
    const places = photographs.flatMap((each, place) => (seen(each) > 0.5 ? [place + 1] : []));
    if (places.length) {
      const [first, last] = [places.at(0), places.at(-1)];
      const range = first === last ? first : `${first}–${last}`;
      count.textContent = `${range} / ${photographs.length}`;
    }
    const end = strip.scrollWidth - strip.clientWidth;
    previous.setAttribute("aria-disabled", strip.scrollLeft < 1);
    next.setAttribute("aria-disabled", strip.scrollLeft > end - 1);
  };

  const move = (direction) => {
    const step = Math.max(photographs[0].offsetWidth, 0.8 * strip.clientWidth);
    strip.scrollBy({ left: direction * step, behavior: "instant" });
  };
  previous.addEventListener("click", () => move(-1));
  next.addEventListener("click", () => move(1));
  strip.addEventListener("scroll", show);
  new ResizeObserver(show).observe(strip);
}
