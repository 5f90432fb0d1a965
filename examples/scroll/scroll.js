const explorer = document.querySelector('model-lineage');

// The section under the graph tells the day.
const line = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) explorer.asOf = target.dataset.asOf;
  },
  { rootMargin: '-80% 0px -20% 0px' },
);

for (const section of document.querySelectorAll('[data-as-of]')) line.observe(section);
