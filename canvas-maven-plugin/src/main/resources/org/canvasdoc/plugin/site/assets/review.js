// Says how many changes a filter shows, and shows what a link leads to whatever is filtered.
(() => {
  const shown = document.querySelector('.shown');
  const all = [...document.querySelectorAll('.what')];
  const text = shown.dataset.text;
  const tell = () => {
    const some = all.filter(each => each.checkVisibility()).length;
    shown.textContent = some === all.length ? '' : text.replace('{0}', some).replace('{1}', all.length);
  };
  const lead = () => {
    const to = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (to && !to.checkVisibility()) {
      document.querySelectorAll('.tools input[id$="-all"]').forEach(each => (each.checked = true));
      to.scrollIntoView();
    }
    tell();
  };
  document.querySelector('.tools').addEventListener('change', tell);
  addEventListener('hashchange', lead);
  lead();
})();
