// Goes from one moment of a canvas to another by a slider; without it there are links.
(function () {
  'use strict';
  var nav = document.querySelector('nav.moments');
  var all = window.canvasMoments;
  if (!nav || !all || all.length < 3) { return; }
  var range = document.createElement('input');
  var says = document.createElement('output');
  var place = Number(nav.getAttribute('data-place'));
  var waiting = 0;
  function words() {
    var moment = all[range.value - 1];
    return moment[1] + (moment[2] ? ' · ' + moment[2] : '');
  }
  range.type = 'range';
  range.min = 1;
  range.max = all.length;
  range.value = place;
  range.setAttribute('aria-valuetext', words());
  range.setAttribute('aria-label', nav.getAttribute('data-label'));
  range.addEventListener('input', function () {
    says.textContent = words();
    range.setAttribute('aria-valuetext', words());
  });
  range.addEventListener('change', function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () {
      if (Number(range.value) !== place) { location.replace(all[range.value - 1][0] + '.html#slide'); }
    }, 300);
  });
  nav.appendChild(range);
  nav.appendChild(says);
  if (location.hash === '#slide') { range.focus({ preventScroll: true }); }
}());
