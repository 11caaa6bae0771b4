'use strict';
// The page is whole without this script. It adds filters, links between text and facts, keys in the
// matrix, and copying. All state lives in the address: #target?name=value&…
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = id => document.getElementById(id);
  const form = byId('filters');
  const said = byId('said');

  // Address

  const address = () => {
    const hash = location.hash.slice(1);
    const cut = hash.indexOf('?');
    return {
      target: cut < 0 ? hash : hash.slice(0, cut),
      filters: new URLSearchParams(cut < 0 ? '' : hash.slice(cut + 1)),
    };
  };

  const keepFilters = target => {
    const query = filtersOfForm().toString();
    const hash = target + (query ? '?' + query : '');
    if (hash !== location.hash.slice(1)) {
      history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search);
    }
  };

  // What there is to filter

  const facts = new Map();
  for (const row of all('tr[data-k]')) {
    if (!facts.has(row.dataset.k)) {
      facts.set(row.dataset.k, {
        text: row.cells[0].textContent.toLowerCase(),
        tags: row.dataset.tags.split(' '),
        feature: row.dataset.feature,
      });
    }
  }
  const articles = new Map();
  for (const view of all('.story-article')) {
    articles.set(view.dataset.a, {
      view,
      story: view.dataset.story,
      name: view.dataset.name,
      text: view.querySelector('summary').textContent.toLowerCase(),
    });
  }
  const severityOf = {
    'contradicted': 'error', 'wrongly-stated': 'error', 'required-omitted': 'error', 'omitted': 'warning',
  };

  // Filters

  const filtersOfForm = () => {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (value) chosen.append(name, value);
    }
    return chosen;
  };

  const fillForm = filters => {
    form.reset();
    for (const [name, value] of filters) {
      const field = form.elements[name];
      if (!field) continue;
      if (field instanceof RadioNodeList || field.type === 'checkbox') {
        for (const box of all(`input[name="${name}"]`, form)) box.checked ||= box.value === value;
      } else {
        field.value = value;
      }
    }
    const more = form.querySelector('.more');
    more.open ||= all('select', more).some(select => select.value);
  };

  const matcher = filters => {
    const one = name => filters.get(name) || '';
    const verdicts = new Set(filters.getAll('verdict'));
    const words = one('q').toLowerCase().split(/\s+/).filter(Boolean);
    const factFits = k => {
      const fact = facts.get(k);
      return !fact || (!one('tag') || fact.tags.includes(one('tag')))
        && (!one('feature') || fact.feature === one('feature'));
    };
    const articleFits = a => {
      const article = articles.get(a);
      return !article || (!one('story') || article.story === one('story'))
        && (!one('article') || article.name === one('article'));
    };
    const since = one('since');
    return (element, a) => {
      const { k, c, n } = element.dataset;
      const v = element.dataset.v ?? element.parentElement.dataset.v;
      if (verdicts.size && !verdicts.has(v)) return false;
      if (one('severity') && (severityOf[v] || 'none') !== one('severity')) return false;
      if (one('confidence') && +c < +one('confidence')) return false;
      if (since && n !== since && !(since === 'changed' && n)) return false;
      if (!factFits(k) || !articleFits(a)) return false;
      if (!words.length) return true;
      const text = (element.searchText ??= element.textContent.toLowerCase())
        + ' ' + (facts.get(k)?.text ?? '') + ' ' + (articles.get(a)?.text ?? '');
      return words.every(word => text.includes(word));
    };
  };

  const show = (element, visible) => {
    if (element.hidden === visible) element.hidden = !visible;
    return visible;
  };

  const applyFilters = () => {
    const filters = filtersOfForm();
    const active = [...filters].length > 0;
    const fits = matcher(filters);
    let shown = 0;
    let problems = 0;
    for (const card of all('.problem')) {
      if (show(card, fits(card, card.dataset.a))) problems++;
    }
    const factsShown = new Set();
    const articlesShown = new Set();
    for (const [a, { view }] of articles) {
      for (const list of all('.facts ul', view)) {
        let some = 0;
        for (const row of list.children) {
          if (show(row, !active || fits(row, a))) {
            some++;
            factsShown.add(row.dataset.k);
          }
        }
        shown += some;
        show(list, some > 0);
        show(list.previousElementSibling, some > 0);
        if (some) articlesShown.add(a);
      }
      show(view, !active || articlesShown.has(a));
    }
    for (const row of all('tr[data-k]')) show(row, !active || factsShown.has(row.dataset.k));
    for (const body of all('.matrix tbody')) {
      show(body, all('tr[data-k]', body).some(row => !row.hidden));
    }
    for (const story of all('.story')) show(story, all('tbody', story).some(body => !body.hidden));
    show(byId('no-match'), active && problems === 0);
    form.querySelector('[type="reset"]').hidden = !active;
    form.querySelector('output').textContent = active ? shown + ' ' + form.dataset.shown : '';
  };

  // Places

  const open = element => {
    for (let at = element; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
  };

  const light = (view, numbers) => {
    const wanted = new Set(numbers);
    for (const element of all('[data-r]', view)) {
      const on = element.dataset.r.split(' ').some(number => wanted.has(number));
      element.classList.toggle('on', on);
    }
  };

  const go = target => {
    let element = byId(target);
    if (!element && /^[fr]-/.test(target)) {
      element = byId((target[0] === 'f' ? 'r' : 'f') + target.slice(1));
    }
    if (!element) return;
    open(element);
    const view = element.closest('.story-article');
    const row = /^[mr]-/.test(target) ? byId('r-' + target.slice(2)) : null;
    if (view && row) {
      light(view, [row.dataset.r]);
      if (target[0] === 'm') row.scrollIntoView({ block: 'nearest' });
    }
    if (!element.matches('a, summary')) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    // Twice: what comes into view the first time may turn out taller than the browser had guessed.
    const reach = () => element.scrollIntoView({ block: /^[mr]-/.test(target) ? 'center' : 'start' });
    reach();
    requestAnimationFrame(reach);
  };

  const follow = () => {
    const { target, filters } = address();
    if (location.hash.includes('?')) {
      fillForm(filters);
      applyFilters();
    }
    if (target) go(target);
    keepFilters(target);
  };

  addEventListener('hashchange', follow);
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.getAttribute('href') === location.hash.split('?')[0]) go(link.hash.slice(1));
  });

  // Text and facts

  const numbersAt = element => element.dataset.r.split(' ');
  document.addEventListener('pointerover', event => {
    const part = event.target.closest('[data-r]');
    if (part) light(part.closest('.story-article'), numbersAt(part));
  });
  document.addEventListener('focusin', event => {
    const part = event.target.closest('.facts [data-r]');
    if (part) light(part.closest('.story-article'), numbersAt(part));
  });
  document.addEventListener('click', event => {
    const mark = event.target.closest('.words [data-r]');
    if (!mark) return;
    const view = mark.closest('.story-article');
    const row = all('.facts [data-r]', view).find(item => item.dataset.r === numbersAt(mark)[0]);
    row?.scrollIntoView({ block: 'nearest' });
  });

  // Where the marks are, in a strip beside the text

  const drawStrip = view => {
    const words = view.querySelector('.words');
    if (view.querySelector('.strip') || !words) return;
    const strip = document.createElement('div');
    strip.className = 'strip';
    strip.setAttribute('aria-hidden', 'true');
    const box = words.getBoundingClientRect();
    for (const mark of all('[data-r]', words)) {
      const tick = document.createElement('i');
      const at = mark.getBoundingClientRect();
      tick.className = mark.className;
      tick.style.top = 100 * (at.top - box.top) / box.height + '%';
      tick.style.height = Math.max(3, 100 * at.height / box.height * 0.9) + 'px';
      tick.addEventListener('click', () => mark.scrollIntoView({ block: 'center' }));
      strip.append(tick);
    }
    view.querySelector('.text').append(strip);
  };
  for (const view of all('.story-article')) {
    view.addEventListener('toggle', () => { if (view.open) requestAnimationFrame(() => drawStrip(view)); });
    if (view.open) drawStrip(view);
  }

  // Keys in the matrix: one stop for the tab key, arrows inside

  for (const table of all('.matrix')) {
    const links = all('td a', table);
    links.forEach((link, index) => { link.tabIndex = index ? -1 : 0; });
    table.addEventListener('focusin', event => {
      if (!event.target.matches('td a')) return;
      for (const link of all('td a[tabindex="0"]', table)) link.tabIndex = -1;
      event.target.tabIndex = 0;
    });
    table.addEventListener('keydown', event => {
      const cell = event.target.closest('td');
      const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
      if (!cell || !step) return;
      event.preventDefault();
      const rows = all('tr[data-k]', table).filter(row => !row.hidden && !row.parentElement.hidden);
      let row = rows.indexOf(cell.parentElement);
      let column = cell.cellIndex;
      let link = null;
      while (!link) {
        row += step[0];
        column += step[1];
        if (!rows[row]?.cells[column]) return;
        link = rows[row].cells[column].querySelector('a');
      }
      link.focus();
    });
  }

  // Copying

  const copy = async text => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  };

  const lineOf = element => element.textContent.replace(/\s+/g, ' ').trim();
  const asText = card => [
    lineOf(card.querySelector('h3')),
    lineOf(card.querySelector('.status')) + ': ' + lineOf(card.querySelector('.where')),
    ...all('.body q', card).map(quote => '“' + lineOf(quote) + '”'),
    ...all('.why', card).map(lineOf),
    lineOf(card.querySelector('code')),
  ].join('\n');

  document.addEventListener('click', async event => {
    const button = event.target.closest('button.copy');
    if (!button) return;
    const card = button.closest('.problem');
    const link = location.href.split('#')[0] + '#' + card.id;
    await copy(button.dataset.copy === 'link' ? link : asText(card) + '\n' + link);
    const label = button.textContent;
    said.textContent = button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; said.textContent = ''; }, 1500);
  });

  // Start

  for (const button of all('button.copy')) button.hidden = false;
  form.hidden = false;
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { applyFilters(); keepFilters(address().target); }));
  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { applyFilters(); keepFilters(address().target); }, 120);
  });
  follow();
})();
