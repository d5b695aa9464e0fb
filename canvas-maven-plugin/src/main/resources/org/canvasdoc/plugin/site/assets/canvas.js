// Conveniences only: every page reads, links and filters without this script.
(function () {
  'use strict';
  var root = document.documentElement;

  // Sort a table by a column: a button in each heading, the state in aria-sort.
  document.querySelectorAll('table[data-sort]').forEach(function (table) {
    var body = table.tBodies[0];
    if (body.rows.length < 2) { return; }
    var order = new Intl.Collator(root.lang || 'en', { numeric: true, sensitivity: 'base' });
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    function key(row, column) {
      var cell = row.cells[column];
      return cell.hasAttribute('data-key') ? cell.getAttribute('data-key') : cell.textContent.trim();
    }
    heads.forEach(function (head, column) {
      var button = document.createElement('button');
      button.type = 'button';
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener('click', function () {
        var down = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        Array.prototype.slice.call(body.rows).map(function (row, place) {
          return { row: row, key: key(row, column), place: place };
        }).sort(function (a, b) {
          if (!a.key !== !b.key) { return a.key ? -1 : 1; } // what is not said goes last, either way
          var by = order.compare(a.key, b.key);
          return (down ? -by : by) || a.place - b.place;
        }).forEach(function (item) { body.appendChild(item.row); });
      });
    });
  });

  // The search from wherever one is, by a key that is held: a key alone would start it unawares.
  var find = document.querySelector('a.find');
  if (find) {
    var mac = /Mac|iP/.test(navigator.platform);
    var hint = document.createElement('kbd');
    hint.setAttribute('aria-hidden', 'true');
    hint.textContent = mac ? '⌘ K' : find.dataset.key;
    find.append(' ', hint);
    find.setAttribute('aria-keyshortcuts', mac ? 'Meta+K' : 'Control+K');
    document.addEventListener('keydown', function (event) {
      var held = mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      // on the keyboards of other scripts it is the key in the same place
      var k = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() === 'k' : event.code === 'KeyK';
      if (!held || !k || event.shiftKey || event.altKey || event.isComposing) { return; }
      event.preventDefault();
      var field = document.getElementById('q');
      if (field) { field.select(); } else { find.click(); }
    });
  }

  // Light, dark, or as the system says; kept where the browser lets a page keep things.
  var top = document.querySelector('.top');
  var words = document.querySelector('meta[name="canvas:theme"]');
  if (!top || !words) { return; }
  var labels = words.content.split('|');
  var themes = ['system', 'light', 'dark'];
  var store = {
    get: function () { try { return localStorage.getItem('canvas-theme'); } catch (e) { return null; } },
    set: function (value) { try { localStorage.setItem('canvas-theme', value); } catch (e) { /* private window */ } }
  };
  var button = document.createElement('button');
  function show(theme) {
    if (theme === 'system') { root.removeAttribute('data-theme'); } else { root.setAttribute('data-theme', theme); }
    button.textContent = labels[themes.indexOf(theme)];
  }
  var now = Math.max(0, themes.indexOf(store.get()));
  button.type = 'button';
  button.className = 'theme';
  button.addEventListener('click', function () {
    now = (now + 1) % themes.length;
    store.set(themes[now]);
    show(themes[now]);
  });
  show(themes[now]);
  top.appendChild(button);
}());
