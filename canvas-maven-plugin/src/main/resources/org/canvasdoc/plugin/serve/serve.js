// Served beside the pages of canvas:serve, and part of no site: reloads the page, shows findings.
(function () {
  'use strict';
  var script = document.currentScript;
  var page = script.getAttribute('data-page');
  var tag = script.getAttribute('data-tag');
  var source = null;
  var words = {};
  var last = '';
  var lost = 0;

  var store = {
    get: function (key) { try { return sessionStorage.getItem('canvas-serve-' + key); } catch (e) { return null; } },
    set: function (key, value) { try { sessionStorage.setItem('canvas-serve-' + key, value); } catch (e) { /* private window */ } }
  };

  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) { element.className = className; }
    if (text) { element.textContent = text; }
    return element;
  }

  // Words in back-ticks are code.
  function said(element, text) {
    text.split('`').forEach(function (part, place) {
      if (part) { element.appendChild(place % 2 ? make('code', '', part) : document.createTextNode(part)); }
    });
    return element;
  }

  // ------------------------------------------------------------ what a reload does not keep

  function details() { return Array.prototype.slice.call(document.querySelectorAll('main details')); }

  function keep() {
    store.set('open', JSON.stringify([page, details().map(function (each) { return each.open; })]));
  }

  (function restore() {
    var kept = null;
    try { kept = JSON.parse(store.get('open')); } catch (e) { /* somebody else's */ }
    store.set('open', '');
    var now = details();
    if (kept && kept[0] === page && kept[1].length === now.length) {
      now.forEach(function (each, place) { each.open = kept[1][place]; });
    }
  }());

  // ------------------------------------------------------------ the panel

  var status = make('p', 'canvas-serve-status');
  status.setAttribute('role', 'status');
  var panel = make('section', 'canvas-serve');
  panel.hidden = true;
  [status, panel].forEach(function (each) { each.lang = 'en'; each.dir = 'ltr'; });
  document.body.appendChild(status);
  document.body.appendChild(panel);

  function finding(each) {
    var item = make('li');
    var head = make('p', 'canvas-serve-message');
    item.appendChild(said(head, each.message));
    var where = make('p', 'canvas-serve-place');
    where.appendChild(make('code', '', each.place));
    var rule = make(each.page ? 'a' : 'span', '', each.rule);
    if (each.page) { rule.href = '/' + each.page; }
    where.appendChild(rule);
    item.appendChild(where);
    if (each.excerpt) {
      var excerpt = make('pre', '', each.excerpt);
      excerpt.tabIndex = 0;
      excerpt.setAttribute('role', 'region');
      excerpt.setAttribute('aria-label', each.place);
      item.appendChild(excerpt);
    }
    if (each.help) { item.appendChild(said(make('p', 'canvas-serve-help'), each.help)); }
    return item;
  }

  function count(kind, number) {
    return words[number === 1 ? kind : kind + 's'].replace('{0}', number);
  }

  function list(kind, found) {
    var items = make('ul', 'canvas-serve-' + kind);
    found[kind + 'List'].forEach(function (each) { items.appendChild(finding(each)); });
    var more = found[kind + 's'] - found[kind + 'List'].length;
    if (more > 0) { items.appendChild(make('li', 'canvas-serve-more', words.more.replace('{0}', more))); }
    return items;
  }

  function title(found) {
    var parts = [];
    if (found.problem) { parts.push(words.problem); }
    if (found.errors) { parts.push(count('error', found.errors)); }
    if (found.warnings) { parts.push(count('warning', found.warnings)); }
    return parts.join(', ');
  }

  function dismiss() {
    store.set('dismissed', last);
    panel.hidden = true;
  }

  function show(found) {
    var bad = found.errors > 0 || found.problem !== '';
    var key = JSON.stringify([found.problem, found.errorList, found.warnings]);
    var before = last;
    words = found.words;
    if (key === before) { return; }
    last = key;
    var held = panel.contains(document.activeElement);
    panel.textContent = '';
    panel.setAttribute('aria-label', words.label);
    panel.classList.toggle('canvas-serve-bad', bad);
    panel.hidden = (!bad && !found.warnings) || store.get('dismissed') === key;
    if (store.get('announced') !== key && (bad || store.get('bad') === 'yes')) {
      status.textContent = bad ? title(found) : words.corrected;
    }
    store.set('announced', key);
    store.set('bad', bad ? 'yes' : '');
    if (panel.hidden) { return; }
    var box = make('details');
    box.open = bad;
    var head = make('summary', '', title(found));
    box.appendChild(head);
    var body = make('div', 'canvas-serve-body');
    if (found.problem) { body.appendChild(said(make('p', 'canvas-serve-problem'), found.problem)); }
    if (found.stale) { body.appendChild(make('p', 'canvas-serve-note', words.kept)); }
    if (found.errors) { body.appendChild(list('error', found)); }
    if (found.warnings) {
      var warnings = list('warning', found);
      if (bad) {
        var aside = make('details');
        aside.appendChild(make('summary', '', count('warning', found.warnings)));
        aside.appendChild(warnings);
        body.appendChild(aside);
      } else {
        body.appendChild(warnings);
      }
    }
    box.appendChild(body);
    var close = make('button', 'canvas-serve-close', '\u00d7');
    close.type = 'button';
    close.setAttribute('aria-label', words.close);
    close.addEventListener('click', dismiss);
    panel.appendChild(box);
    panel.appendChild(close);
    if (held) { head.focus(); }
  }

  panel.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { dismiss(); }
  });

  // ------------------------------------------------------------ the stream

  function stop() {
    if (source) { source.close(); source = null; }
    clearTimeout(lost);
  }

  // A page that nobody sees listens to nothing: browsers allow six streams to one address.
  function listen() {
    if (source || document.visibilityState === 'hidden') { return; }
    source = new EventSource('/~canvas/events?page=' + encodeURIComponent(page) + '&tag=' + encodeURIComponent(tag));
    source.addEventListener('open', function () {
      clearTimeout(lost);
      if (status.classList.contains('canvas-serve-lost')) {
        status.classList.remove('canvas-serve-lost');
        status.textContent = '';
      }
    });
    source.addEventListener('found', function (event) { show(JSON.parse(event.data)); });
    source.addEventListener('reload', function () {
      stop();
      keep();
      location.reload();
    });
    source.addEventListener('error', function () {
      clearTimeout(lost);
      lost = setTimeout(function () {
        if (words.lost) {
          status.textContent = words.lost;
          status.classList.add('canvas-serve-lost');
        }
      }, 2000);
    });
  }

  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') { stop(); } else { listen(); }
  });
  window.addEventListener('pagehide', stop);
  window.addEventListener('pageshow', listen);
  listen();
}());
