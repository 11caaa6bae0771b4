"""Labelled articles to the pairs a verifier is trained on: a fact with the sentences that decide it, and with sentences that only look like it.

  {"title": "…", "sentences": ["…", …], "facts": [["fact", "S|R|O", [evidence sentences from 0, the headline is -1], "kind"], …]}
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
