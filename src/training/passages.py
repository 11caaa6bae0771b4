"""Labelled articles to the pairs a verifier is trained on: a fact with the sentences that decide it, and with sentences that only look like it.

  {"title": "…", "sentences": ["…", …], "facts": [["fact", "S|R|O", [evidence sentences from 0, the headline is -1], "kind"], …]}

A story has two articles, and the label and the evidence of each in turn:

  {"articles": [{"title": "…", "sentences": ["…", …]}, {…}], "facts": [["fact", "kind", "S|R|O", […], "S|R|O", […]], …]}
"""
import json
import random
import re

VERDICTS = {'S': 'SUPPORTED', 'R': 'CONTRADICTED', 'O': 'OMITTED'}
WIDEST = 3
STOP = set('the a an of to in on at by for with and or but is are was were be been has have had it its he she his her they their '
           'that this as from not will would who which than'.split())


def read(path):
    with open(path, encoding='utf8') as file:
        return [json.loads(line) for line in file if line.strip()]


def articles(line):
    """The articles of a line, each with its facts: one, or the two of a story."""
    if 'articles' not in line:
        return [line]
    return [{**article, 'facts': [[fact, labels[2 * i], labels[2 * i + 1], kind] for fact, kind, *labels in line['facts']]}
            for i, article in enumerate(line['articles'])]


def slips(line):
    """The articles of a story that differ on a fact, as one article that says both: what supports the fact in the one leads the other,
    which contradicts it. An article that gainsays itself is wrong somewhere."""
    for fact, kind, *labels in line['facts'] if 'articles' in line else []:
        if {labels[0], labels[2]} == {'S', 'R'}:
            right, wrong = (0, 1) if labels[0] == 'S' else (1, 0)
            lead = sorted(labels[2 * right + 1])
            if len(lead) <= 2 and lead[0] >= 0:
                source, target = line['articles'][right], line['articles'][wrong]
                evidence = [*range(len(lead)), *(i + len(lead) if i >= 0 else i for i in labels[2 * wrong + 1])]
                yield {'title': target['title'], 'sentences': [source['sentences'][i] for i in lead] + target['sentences'],
                       'facts': [[fact, 'R', evidence, kind]]}


def misprints(article):
    """An article whose sentence for a fact stands there once more, at its end, with the fact's figure misprinted."""
    count = len(article['sentences'])
    for fact, label, evidence, kind in article['facts']:
        figures = re.findall(r'\d[\d,.]*\d|\d', fact)
        if label != 'S' or kind not in ('money', 'percent', 'count') or len(figures) != 1 or len(evidence) != 1 or evidence[0] < 0:
            continue
        sentence, figure = article['sentences'][evidence[0]], figures[0]
        whole = re.search(rf'(?<![\d,.]){re.escape(figure)}(?![\d,.]*\d)', sentence)
        if whole:
            misprinted = str(int(figure[0]) % 9 + 1) + figure[1:]
            again = sentence[:whole.start()] + misprinted + sentence[whole.end():]
            yield {'title': article['title'], 'sentences': [*article['sentences'], again], 'facts': [[fact, 'R', [evidence[0], count], kind]]}


def cases(article):
    """Each fact against the whole article, as bench reads it."""
    text = '\n\n'.join([article['title'], *article['sentences']])
    for fact, label, _, kind in article['facts']:
        yield {'fact': fact, 'text': text, 'verdict': VERDICTS[label], 'kind': kind}


def words(text):
    return {word for word in re.findall(r'\w+', text.lower()) if word not in STOP}


def pairs(article, rng):
    """(passage, fact, verdict): for each fact its evidence, and the one or two passages elsewhere that share most words with it."""
    sentences = [article['title'], *article['sentences']]
    known = [words(sentence) for sentence in sentences]
    for fact, label, evidence, _ in article['facts']:
        places = sorted(i + 1 for i in evidence)
        if places and places[-1] - places[0] < WIDEST:
            first, last = widened(places[0], places[-1], len(sentences), rng)
            yield ' '.join(sentences[first:last + 1]), fact, VERDICTS[label]
        elif places:
            yield ' '.join(sentences[i] for i in places), fact, VERDICTS[label]
        if label == 'R':  # what contradicts may stand elsewhere in part
            continue
        sought = words(fact)
        elsewhere = [i for i in range(len(sentences)) if i not in places]
        alike = sorted(elsewhere, key=lambda i: (-len(sought & known[i]), i))[:2 if label == 'O' else 1]
        for i in alike:
            if len(sought & known[i]) < 2:
                continue
            near = [j for j in (i - 1, i + 1) if j in elsewhere]
            chosen = sorted([i, rng.choice(near)]) if near and rng.random() < .4 else [i]
            if label == 'S' and len(sought & known[i]) > .7 * len(sought):  # it may say the same again
                continue
            yield ' '.join(sentences[j] for j in chosen), fact, VERDICTS['O']


def widened(first, last, count, rng):
    """Now and then a neighbouring sentence comes along, as it does when passages are found by their words."""
    if last - first + 1 < WIDEST and rng.random() < .35:
        before = rng.random() < .6
        if before and first > 0:
            return first - 1, last
        if not before and last + 1 < count:
            return first, last + 1
    return first, last


def pairs_of(articles, seed=1):
    rng = random.Random(seed)
    return [{'fact': fact, 'text': text, 'verdict': verdict} for article in articles for text, fact, verdict in pairs(article, rng)]
