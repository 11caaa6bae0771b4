"""Labelled articles to the pairs a verifier is trained on: a fact with the sentences that decide it, and with sentences that only look like it.

  {"title": "…", "sentences": ["…", …], "facts": [["fact", "S|R|O", [evidence sentences from 0, the headline is -1], "kind"], …]}

A story has two articles, and the label and the evidence of each in turn:

  {"articles": [{"title": "…", "sentences": ["…", …]}, {…}], "facts": [["fact", "kind", "S|R|O", […], "S|R|O", […]], …]}

An article in two versions has the edited sentences of the other one, and the label of each in turn; the evidence stands at the same place in both:

  {"title": "…", "sentences": ["…", …], "edits": {"3": "…"}, "facts": [["fact", "kind", "S|R|O", "S|R|O", […]], …]}

A newsroom check has the articles of two outlets and versions of each as edits; a fact has the label of either outlet's article, and of the
versions that differ from it, such as "1.2", the second version of the first:

  {"outlets": [{"title": "…", "sentences": ["…", …], "versions": [{"edits": {"3": "…", "7": null}}, {…}]}, {…}],
   "facts": [["fact", "kind", "S|R|O", "S|R|O", {"1.2": "S|R|O"}], …]}
"""
import collections
import json
import math
import random
import re

VERDICTS = {'S': 'SUPPORTED', 'R': 'CONTRADICTED', 'O': 'OMITTED'}
# What a passage of an article can be to a fact, by the fact's label under the whole article; an article that says both aside.
POSSIBLE = {'S': frozenset('SO'), 'R': frozenset('RO'), 'O': frozenset('O')}
PARTIAL = {POSSIBLE['S']: 'NOT_CONTRADICTED', POSSIBLE['R']: 'NOT_SUPPORTED'}
WIDEST = 3
STOP = set('the a an of to in on at by for with and or but is are was were be been has have had it its he she his her they their '
           'that this as from not will would who which than'.split())


def read(path):
    with open(path, encoding='utf8') as file:
        return [json.loads(line) for line in file if line.strip()]


def write(path, rows):
    path.write_text(''.join(json.dumps(row, ensure_ascii=False) + '\n' for row in rows), encoding='utf8')
    print(f'{path.name}: {len(rows)} lines')


def edited(article, edits):
    """The article with sentences put in the places of others, or left out; the headline is -1."""
    title, *sentences = (edits.get(str(place), sentence) for place, sentence in enumerate([article['title'], *article['sentences']], start=-1))
    return {'title': title, 'sentences': [sentence for sentence in sentences if sentence]}


def articles(line):
    """The articles of a line, each with its facts: one, the two of a story, or the two versions."""
    if 'edits' in line:
        return [{**edited(line, edits), 'facts': [[fact, labels[version], evidence, kind] for fact, kind, *labels, evidence in line['facts']]}
                for version, edits in enumerate([{}, line['edits']])]
    if 'articles' not in line:
        return [line]
    return [{**article, 'facts': [[fact, labels[2 * i], labels[2 * i + 1], kind] for fact, kind, *labels in line['facts']]}
            for i, article in enumerate(line['articles'])]


def newsroom_articles(line):
    """The articles of a newsroom check, each outlet's and then its versions, with their facts; these name no evidence."""
    for number, outlet in enumerate(line['outlets'], start=1):
        for version, edits in enumerate([{}, *(version['edits'] for version in outlet['versions'])]):
            facts = [[fact, differing.get(f'{number}.{version}', labels[number - 1]), [], kind] for fact, kind, *labels, differing in line['facts']]
            yield {**edited(outlet, edits), 'facts': facts}


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


def cases_of(articles):
    return [case for article in articles for case in cases(article)]


def words(text):
    """Words without their endings, roughly, and figures."""
    return {word[:6] for word in re.findall(r'\w+', text.lower()) if word not in STOP}


def run_of(evidence):
    """(first, last) of the sentences that hold the evidence, the headline being 0; None where there are none, or more than a passage has."""
    first, last = min(evidence, default=0) + 1, max(evidence, default=0) + 1
    return (first, last) if evidence and last - first < WIDEST else None


class Ranking:
    """The passages of an article that a fact is held against in use: a rough copy of PassageRanker, whose figures these are."""
    MOST, READ, JOIN = 5, .3, .08

    def __init__(self, sentences):
        self.known = [words(sentence) for sentence in sentences]
        self.count = len(sentences)

    def rarity(self, word):
        having = sum(word in known for known in self.known)
        return max(.3, math.log(1 + self.count / (.5 + having)) / math.log(1 + 2 * self.count))

    def passages(self, fact):
        """(first, last, relevance), most relevant first, no sentence twice."""
        weights = {word: self.rarity(word) for word in sorted(words(fact))}
        relevance = lambda first, last: sum(weight for word, weight in weights.items() if any(word in known for known in self.known[first:last + 1]))
        total = sum(weights.values()) or 1
        score = {(i, i + length): relevance(i, i + length) / total for length in range(WIDEST) for i in range(self.count - length)}
        telling = [run for run, value in score.items()
                   if run[0] == run[1] or value > max(score[run[0], run[1] - 1], score[run[0] + 1, run[1]]) + self.JOIN]
        telling.sort(key=lambda run: (-score[run], run))
        chosen, read = [], set()
        for run in telling:
            if len(chosen) == self.MOST or score[run] <= 0 or score[run] < self.READ * score[telling[0]]:
                break
            if not read.issuperset(range(run[0], run[1] + 1)):
                chosen.append((*run, score[run]))
                read.update(range(run[0], run[1] + 1))
        return chosen


def pairs(article, rng, partial):
    """(passage, fact, verdict): for each fact its evidence, bare or as it is found in use, and passages found with it that leave the fact open;
    and of so great a part of the other passages, of which only what they are not is known, just that."""
    sentences = [article['title'], *article['sentences']]
    ranking = Ranking(sentences)
    text = lambda first, last: ' '.join(sentences[first:last + 1])
    for fact, label, evidence, _ in article['facts']:
        places = {i + 1 for i in evidence}
        found = ranking.passages(fact)
        holding = [text(first, last) for first, last, _ in found if places and places <= set(range(first, last + 1))]
        if holding and rng.random() < .6:
            yield holding[0], fact, VERDICTS[label]
        elif places and max(places) - min(places) < WIDEST:
            yield text(*widened(min(places), max(places), len(sentences), rng)), fact, VERDICTS[label]
        elif places:
            yield ' '.join(sentences[i] for i in sorted(places)), fact, VERDICTS[label]
        # Another passage may say the same again, or part of it: it is open only where little of the fact turns up.
        telling = {'S': .6, 'R': .45, 'O': 1}[label]
        open_points = [run for run in found if run[2] <= telling and places.isdisjoint(range(run[0], run[1] + 1))]
        if label == 'O':
            count = 3 if rng.random() < .3 else 2
        else:
            count = 1 if rng.random() < (.8 if label == 'S' else .4) else 0
        for first, last, _ in open_points[:count]:
            yield text(first, last), fact, VERDICTS['O']
        for first, last, _ in found if label != 'O' else []:
            if not places <= set(range(first, last + 1)) and rng.random() < partial:
                yield text(first, last), fact, PARTIAL[POSSIBLE[label]]


def newsroom_pairs(line):
    """(passage, fact, verdict) of a newsroom check, whose labels name no evidence. A passage that stands in several articles can only be what it can
    be in each of them. Where one passage alone can hold what the label says, it does; of the others at least what they are not is known."""
    possible = collections.defaultdict(lambda: frozenset('SRO'))
    holders = []
    for article in newsroom_articles(line):
        sentences = [article['title'], *article['sentences']]
        ranking = Ranking(sentences)
        for fact, label, _, _ in article['facts']:
            found = [(' '.join(sentences[first:last + 1]), fact) for first, last, _ in ranking.passages(fact)]
            for pair in found:
                possible[pair] &= POSSIBLE[label]
            holders.append((label, found))
    for label, found in holders:
        able = [pair for pair in found if label in possible[pair]]
        if len(able) == 1:
            possible[able[0]] = frozenset(label)
    for (passage, fact), verdicts in possible.items():
        yield passage, fact, PARTIAL.get(verdicts) or VERDICTS[next(iter(verdicts))]


def widened(first, last, count, rng):
    """Now and then a neighbouring sentence comes along, as it does when passages are found by their words."""
    if last - first + 1 < WIDEST and rng.random() < .35:
        before = rng.random() < .6
        if before and first > 0:
            return first - 1, last
        if not before and last + 1 < count:
            return first, last + 1
    return first, last


def pairs_of(articles, partial=.2, seed=1):
    rng = random.Random(seed)
    return rows(pair for article in articles for pair in pairs(article, rng, partial))


def rows(pairs):
    return [{'fact': fact, 'text': text, 'verdict': verdict} for text, fact, verdict in pairs]
