'use strict';
// Filters the disagreements by cause, layer and rule, and goes from one to the next with J and K.
(() => {
  const form = document.getElementById('filter');
  const errors = Array.from(document.querySelectorAll('.error'));
  if (!form || !errors.length) return;
  const count = document.getElementById('count');
  const choices = Array.from(form.querySelectorAll('select'));

  const filter = () => {
    let shown = 0;
    for (const error of errors) {
      const isWanted = choices.every(choice => choice.value === '' || error.dataset[choice.name] === choice.value);
      error.hidden = !isWanted;
      shown += isWanted ? 1 : 0;
    }
    count.textContent = shown + ' / ' + errors.length;
  };

  const step = direction => {
    const shown = errors.filter(error => !error.hidden);
    if (!shown.length) return;
    const place = shown.indexOf(document.activeElement);
    const next = place < 0 ? (direction > 0 ? 0 : shown.length - 1) : place + direction;
    const error = shown[Math.min(shown.length - 1, Math.max(0, next))];
    error.focus({ preventScroll: true });
    error.scrollIntoView({ block: 'start' });
  };

  for (const choice of choices) choice.addEventListener('change', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.target.matches('select, input, textarea, button')) return;
    if (event.code === 'KeyJ') step(1);
    else if (event.code === 'KeyK') step(-1);
    else if (event.code === 'KeyF') choices[0].focus();
    else return;
    event.preventDefault();
  });
  form.hidden = false;
  filter();
})();
