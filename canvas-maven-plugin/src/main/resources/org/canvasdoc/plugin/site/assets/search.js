// Searches all canvases, on the page of the search only; the index is a script of its own.
(function () {
  'use strict';
  var box = document.getElementById('search');
  if (!box || !window.canvasIndex) { return; }
  var field = box.querySelector('input');
  var list = box.querySelector('.hits');
  var said = box.querySelector('[role=status]');
  var more = box.querySelector('button');
  var browse = document.getElementById('browse');
  var facets = {};
  box.querySelectorAll('select').forEach(function (each) { facets[each.id.slice(2)] = each; });
  var kinds = box.dataset.kinds.split('|');
  var ICONS = ['', '', 'error', 'warning', 'note-level', 'accepted'];
  var STEP = 30;

  // Letters as they are compared: without case, accents, vowel signs and forms of one letter.
  var SAME = { 'ß': 'ss', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'æ': 'ae', 'œ': 'oe', 'ı': 'i', 'ς': 'σ', 'ى': 'ي', 'ة': 'ه', 'ـ': '' };
  function fold(text) {
    var low = text.toLowerCase();
    if (/^[\x00-\x7f]*$/.test(low)) { return low; }
    return low.normalize('NFKD').replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u00ad\u200b-\u200f]/g, '')
      .replace(/[ßøłđæœıςىةـ]/g, function (c) { return SAME[c]; });
  }

  // Rows are made ready while nobody waits, a slice at a time; whoever types at once has them made.
  var rows = [];
  canvasIndex.forEach(function (canvas) {
    canvas[4].forEach(function (row) { rows.push({ canvas: canvas, row: row, name: null, text: null }); });
  });
  var ready = 0;
  var words = new Map();
  var read = 0;
  function prepare(until) {
    for (; ready < until; ready++) {
      rows[ready].name = fold(rows[ready].row[1]);
      // an entry is known by its id too, which is the name of its page
      rows[ready].text = fold(rows[ready].row[2] + ' ' + (rows[ready].row[0] ? '' : rows[ready].row[3].replace(/^.*\/|\.html$/g, '')));
    }
  }
  function mask(word) { // which letters it has, roughly
    var bits = 0;
    for (var i = 0; i < word.length; i++) { bits |= 1 << (word.charCodeAt(i) & 31); }
    return bits;
  }
  function bits(n) {
    var count = 0;
    for (; n; n &= n - 1) { count++; }
    return count;
  }
  function learn(until) {
    for (; read < until; read++) {
      (rows[read].name + ' ' + rows[read].text).split(/[^\p{L}\p{N}]+/u).forEach(function (word) {
        if (word.length < 3 || word.length > 30) { return; }
        var known = words.get(word);
        if (known) { known.count++; } else { words.set(word, { word: word, count: 1, mask: mask(word) }); }
      });
    }
  }
  function idle() {
    prepare(Math.min(rows.length, ready + 400));
    if (ready === rows.length) { learn(Math.min(rows.length, read + 400)); }
    if (read < rows.length) { setTimeout(idle, 0); }
  }

  // How many slips of the hand lie between what was typed and the beginning of a word, at most `most` + 1.
  function slips(typed, word, most) {
    var before = [];
    var last = [];
    var now = [];
    var i;
    var j;
    for (j = 0; j <= word.length; j++) { last[j] = j; }
    for (i = 1; i <= typed.length; i++) {
      now = [i];
      var least = i;
      for (j = 1; j <= word.length; j++) {
        var same = typed[i - 1] === word[j - 1];
        now[j] = Math.min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) { now[j] = Math.min(now[j], before[j - 2] + 1); }
        least = Math.min(least, now[j]);
      }
      if (least > most) { return most + 1; }
      before = last;
      last = now;
    }
    return Math.min.apply(null, last);
  }
  function close(term) {
    var most = term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
    var found = [];
    if (!most) { return []; }
    learn(rows.length);
    var letters = mask(term);
    words.forEach(function (each) {
      if (each.word.length < term.length - most || bits(letters & ~each.mask) > most) { return; }
      var by = slips(term, each.word.slice(0, term.length + most), most);
      if (by <= most) { found.push({ word: each.word, count: each.count, by: by + (each.word[0] === term[0] ? 0 : .5) }); }
    });
    found.sort(function (a, b) { return a.by - b.by || a.word.length - b.word.length || (a.word < b.word ? -1 : 1); });
    var kept = [];
    found.some(function (each) {
      if (each.by > found[0].by || kept.length > 4) { return true; }
      // whoever says a longer word that holds this one is found by this one
      if (!kept.some(function (other) { return each.word.indexOf(other.word) >= 0; })) { kept.push(each); }
      return false;
    });
    kept.sort(function (a, b) { return b.count - a.count; });
    return kept.map(function (each) { return each.word; });
  }

  function starts(text, at) { return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]); }
  function rank(entry, term) {
    var at = entry.name.indexOf(term);
    if (at === 0) { return entry.name.length === term.length ? 0 : 1; }
    if (at > 0) { return starts(entry.name, at) ? 2 : 4; }
    at = entry.text.indexOf(term);
    return at < 0 ? -1 : starts(entry.text, at) ? 5 : 6;
  }

  function chosen() {
    var value = {};
    Object.keys(facets).forEach(function (key) { value[key] = facets[key].value; });
    return value;
  }
  function place(key) { return facets[key].selectedIndex - 1; } // among the options that every site has
  function passes(entry, want) {
    var row = entry.row;
    var canvas = entry.canvas;
    return (!want.canvas || canvas[1] === want.canvas)
      && (!want.block || row[4] === place('block'))
      && (!want.segment || (row[5] || []).some(function (each) { return canvas[2][each] === want.segment; }))
      && (!want.category || row[7] >= 0 && canvas[3][row[7]] === want.category)
      && (!want.purpose || (row[8] >> place('purpose') & 1) === 1)
      && (!want.status || row[6] === place('status'));
  }

  var hits = [];
  var terms = [];
  function search() {
    var query = field.value.trim();
    var want = chosen();
    var narrowed = Object.keys(want).some(function (key) { return want[key]; });
    var instead = [];
    prepare(rows.length);
    var alternatives = fold(query).split(/\s+/).filter(Boolean).slice(0, 8).map(function (term) {
      if (rows.some(function (each) { return each.name.indexOf(term) >= 0 || each.text.indexOf(term) >= 0; })) { return [term]; }
      var others = close(term);
      if (others.length) { instead = [term, others[0]]; }
      return others.length ? others : [term];
    });
    var ranked = [];
    if (query || narrowed) {
      rows.forEach(function (entry) {
        if (!passes(entry, want)) { return; }
        var sum = 0;
        var all = alternatives.every(function (some) {
          var best = -1;
          some.forEach(function (term) {
            var by = rank(entry, term);
            if (by >= 0 && (best < 0 || by < best)) { best = by; }
          });
          sum += best;
          return best >= 0;
        });
        if (all) { (ranked[sum] = ranked[sum] || []).push(entry); }
      });
    }
    hits = [].concat.apply([], ranked.filter(Boolean));
    terms = [].concat.apply([], alternatives);
    browse.hidden = Boolean(query || narrowed);
    said.textContent = !query && !narrowed ? '' : !hits.length ? box.dataset.none
      : (instead.length ? box.dataset.instead.replace('{0}', instead[0]).replace('{1}', instead[1]) + ' ' : '')
        + box.dataset.count.replace('{0}', hits.length);
    list.textContent = '';
    show();
  }

  // Where the terms stand in a text, as its own letters: each letter is folded by itself.
  function spans(text) {
    var folded = '';
    var from = [];
    var at = 0;
    Array.from(text).forEach(function (letter) {
      var low = fold(letter);
      for (var i = 0; i < low.length; i++) { from.push(at); }
      folded += low;
      at += letter.length;
    });
    from.push(at);
    var found = [];
    terms.forEach(function (term) {
      for (var i = folded.indexOf(term); i >= 0; i = folded.indexOf(term, i + term.length)) { found.push([from[i], from[i + term.length]]); }
    });
    return found.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
  }
  function marked(into, text, found, start, end) {
    var at = start;
    found.forEach(function (span) {
      if (span[0] >= at && span[1] <= end) {
        into.append(text.slice(at, span[0]));
        into.appendChild(document.createElement('mark')).textContent = text.slice(span[0], span[1]);
        at = span[1];
      }
    });
    into.append(text.slice(at, end));
  }
  function excerpt(into, text) {
    var found = spans(text);
    var first = found.length ? found[0][0] : 0;
    var start = first > 80 ? text.indexOf(' ', first - 70) + 1 : 0;
    start = start > first ? first : start;
    var end = start + 200 < text.length ? Math.max(text.lastIndexOf(' ', start + 200), start + 150) : text.length;
    if (start) { into.append('… '); }
    marked(into, text, found, start, end);
    if (end < text.length) { into.append(' …'); }
  }
  function part(into, name, kind) {
    var element = into.appendChild(document.createElement(name));
    if (kind) { element.className = kind; }
    element.dir = 'auto';
    return element;
  }

  function show() {
    var from = list.children.length;
    hits.slice(from, from + STEP).forEach(function (entry) {
      var row = entry.row;
      var item = document.createElement('li');
      var link = part(item, 'a');
      link.href = entry.canvas[1] + row[3];
      marked(link, row[1], spans(row[1]), 0, row[1].length);
      var where = part(item, 'p', 'small quiet');
      if (row[0]) {
        var kind = part(where, 'span', 'tag ' + (ICONS[row[0]] || ''));
        kind.textContent = kinds[row[0]];
        where.append(' ');
      }
      where.append(entry.canvas[0] + (row[4] >= 0 ? ' › ' + facets.block.options[row[4] + 1].text : ''));
      if (row[2]) { excerpt(part(item, 'p'), row[2]); }
      list.appendChild(item);
    });
    more.hidden = list.children.length >= hits.length;
  }

  // What is chosen stands in the address, so that a search can be linked.
  function options(key, values) {
    var select = facets[key];
    var value = select.value;
    select.length = 1;
    values.forEach(function (each) { select.add(new Option(each[1], each[0])); });
    select.value = value;
    if (select.selectedIndex < 0) { select.value = ''; }
  }
  function names(column) {
    var all = new Set();
    canvasIndex.forEach(function (canvas) {
      if (!facets.canvas.value || canvas[1] === facets.canvas.value) { canvas[column].forEach(function (each) { all.add(each); }); }
    });
    return Array.from(all).sort(new Intl.Collator(document.documentElement.lang).compare).map(function (each) { return [each, each]; });
  }
  function narrow() {
    options('segment', names(2));
    options('category', names(3));
  }
  function write() {
    var address = new URLSearchParams();
    var want = chosen();
    if (field.value) { address.set('q', field.value); }
    Object.keys(want).forEach(function (key) { if (want[key]) { address.set(key, want[key]); } });
    history.replaceState(null, '', '#' + address);
  }
  function load() {
    var address = new URLSearchParams(location.hash.slice(1) || location.search);
    field.value = address.get('q') || '';
    ['canvas', 'block', 'segment', 'category', 'purpose', 'status'].forEach(function (key) {
      facets[key].value = address.get(key) || '';
      if (facets[key].selectedIndex < 0) { facets[key].value = ''; }
      if (key === 'canvas') { narrow(); }
    });
    search();
  }
  function changed() {
    search();
    write();
  }

  field.addEventListener('input', changed);
  box.addEventListener('change', function (event) {
    if (event.target === facets.canvas) { narrow(); }
    if (event.target !== field) { changed(); }
  });
  more.addEventListener('click', function () {
    var next = list.children.length;
    show();
    list.children[next].firstChild.focus();
  });
  box.addEventListener('keydown', function (event) {
    var links = Array.from(list.querySelectorAll('a'));
    var at = links.indexOf(event.target);
    if (event.isComposing || event.target !== field && at < 0) { return; }
    if (event.key === 'Enter' && at < 0 && links.length) {
      links[0].click();
    } else if (event.key === 'ArrowDown' && at + 1 < links.length) {
      links[at + 1].focus();
      event.preventDefault();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (links[at - 1] || field).focus();
      event.preventDefault();
    }
  });
  window.addEventListener('hashchange', load);
  box.hidden = false;
  options('canvas', canvasIndex.map(function (canvas) { return [canvas[1], canvas[0]]; }));
  load();
  if (!location.hash) { field.focus(); }
  setTimeout(idle, 0);
}());
