"""Supported facts made wrong by rule: with another amount or name of the article in the place of their own, or with a slip in an amount.

A verifier learns fast that a fact is supported where its words, names and figures turn up, and so lets "exports were $300bn" pass on "exports fell, and
the surplus was $300bn". Here they all turn up, and only what the amount is of, or who did it, tells these pairs from supported ones.
"""
import collections
import re

import passages
from amounts import FIGURES, SMALL

NUMBER = rf'(?:{FIGURES}|{"|".join(SMALL[2:])})'
DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
MONTHS = 'January February March April May June July August September October November December'.split()
MONTH = rf'(?:{"|".join(MONTHS)}|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)'
SCALED = r'(?: ?(?:trillion|billion|million|thousand|tn|bn|m)\b)?'
KINDS = {
    'dollars': rf'(?:US)?\$ ?{FIGURES}{SCALED}|{NUMBER}{SCALED} (?:US )?dollars',
    'euros': rf'€ ?{FIGURES}{SCALED}|{NUMBER}{SCALED} euros',
    'pounds': rf'£ ?{FIGURES}{SCALED}|{NUMBER}{SCALED} pounds',
    'percent': rf'{NUMBER} ?(?:%|percent\b|per cent\b)',
    'duration': rf'\b{NUMBER} (?:minutes|hours|days|weeks|months|years)\b',
    'day': rf'\b{MONTH} \d\d?(?:st|nd|rd|th)?\b|\b\d\d? {MONTH}',
    'weekday': rf'\b(?:{"|".join(DAYS)})\b',
    'month': rf'\b{MONTH}(?! ?\d)',
    'year': r'\b(?:19|20)\d\d\b',
    'count': rf'(?<![\w$€£.,:/-])(?:\d[\d,]*|{"|".join(SMALL[2:])})(?= [a-z]{{3,}})',
}
AMOUNT = re.compile('|'.join(f'(?P<{kind}>{pattern})' for kind, pattern in KINDS.items()))
VAGUE = re.compile(r'\b(?:more|less|fewer|over|under|least|most|about|around|nearly|almost|some|up to|roughly|between|only|just|or|first|last)\b', re.I)
NEAR = 1.15
COUNTRIES = (
    'Argentina Australia Austria Bangladesh Belgium Bolivia Brazil Britain Bulgaria Canada Chile China Colombia Croatia Cuba Denmark Ecuador Egypt Estonia '
    'Ethiopia Finland France Germany Ghana Greece Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Japan Kenya Latvia Lithuania Malaysia '
    'Mexico Morocco Namibia Nepal Netherlands Nigeria Norway Pakistan Peru Philippines Poland Portugal Romania Russia Rwanda Scotland Senegal Serbia '
    'Singapore Slovakia Slovenia Spain Sweden Switzerland Taiwan Tanzania Thailand Tunisia Turkey Uganda Ukraine Uruguay Vietnam Wales Zambia').split()
CAPITALISED = r"[A-Z][a-zà-öø-ÿ]+(?:[-'’][A-Z]?[a-zà-öø-ÿ]+)*"
FULL_NAME = re.compile(rf"\b({CAPITALISED}) ({CAPITALISED})\b")
TOGETHER = re.compile(r'\b(?:and|with|both|between|met|meets|meet|married|together|each|or|against|joint|jointly|share|shared)\b|,', re.I)


def amounts(text):
    """(kind, first, end, words) of each amount that is told plainly."""
    return [(m.lastgroup, m.start(), m.end(), m.group()) for m in AMOUNT.finditer(text)]


def value(words):
    """The number that is meant; None where the words have none."""
    figures = re.search(FIGURES, words)
    number = float(figures.group().replace(',', '')) if figures else next((float(SMALL.index(w)) for w in words.lower().split() if w in SMALL), None)
    scale = re.search(r'(t)(?:rillion|n)|(b)(?:illion|n)|(m)(?:illion)?\b|(thousand)', words)
    power = (0, 12, 9, 6, 3)[scale.lastindex if scale and number is not None else 0]
    return None if number is None else number * 10 ** power


def differ(kind, one, other):
    """So far that no rounding makes them one."""
    if kind in ('day', 'weekday', 'month', 'year'):
        return re.sub(r'\W', '', one[:3]) != re.sub(r'\W', '', other[:3]) if kind in ('weekday', 'month') else one != other
    a, b = value(one), value(other)
    return a is not None and b is not None and max(a, b) > NEAR * min(a, b)


def people(text):
    """Surnames of those who are named in full and by the surname alone elsewhere in the text."""
    full = collections.Counter(m[2] for m in FULL_NAME.finditer(text))
    return sorted(name for name, times in full.items() if len(re.findall(rf'\b{re.escape(name)}\b', text)) > times)


def names(sentences):
    """The names of the text that stand for one of a kind: people, and countries."""
    text = ' '.join(sentences)
    return people(text), [name for name in COUNTRIES if re.search(rf'\b{name}\b', text)]


def name_pairs(article, rng):
    """(passage, fact, verdict): another person or country of the evidence in the fact, or two of the fact's in each other's place."""
    sentences = [article['title'], *article['sentences']]
    for of_a_kind in names(sentences):
        for fact, label, evidence, _ in article['facts']:
            run = passages.run_of(evidence)
            own = [name for name in of_a_kind if re.search(rf'\b{re.escape(name)}\b', fact)]
            if label != 'S' or not own or not run or TOGETHER.search(fact):
                continue
            holding = ' '.join(sentences[run[0]:run[1] + 1])
            others = [name for name in of_a_kind if name not in own and name in holding and not listed(holding, own[0], name)]
            if len(own) == 2 and not listed(holding, *own):
                yield holding, exchanged(fact, *own), 'NOT_SUPPORTED'
            elif len(own) == 1 and others and own[0] in holding:
                yield holding, re.sub(rf'(?:{CAPITALISED} )?\b{re.escape(own[0])}\b', rng.choice(others), fact), 'NOT_SUPPORTED'


def listed(text, one, other):
    """In one row, "Peru, Chile and Bolivia", so that what is said of the one may well hold for the other."""
    return re.search(rf'\b({re.escape(one)}|{re.escape(other)})\b(?: and|,| or|, and)[^.;]{{0,40}}?\b({re.escape(one)}|{re.escape(other)})\b', text) is not None


def exchanged(fact, one, other):
    """The fact with the two names in each other's place; first names are left out."""
    pattern = rf'(?:{CAPITALISED} )?\b({re.escape(one)}|{re.escape(other)})\b'
    return re.sub(pattern, lambda m: other if m[1] == one else one, fact)


def pairs(article, rng):
    """(passage, fact, verdict)"""
    yield from amount_pairs(article, rng)
    yield from slip_pairs(article, rng)
    yield from name_pairs(article, rng)


def plain_amounts(article, known, rng):
    """(fact, amount, first place, last place, the evidence's words for the amount) of each supported fact whose evidence tells its amount plainly."""
    for fact, label, evidence, _ in article['facts']:
        own = amounts(fact)
        if label != 'S' or not own or not evidence or VAGUE.search(fact):
            continue
        run = passages.run_of(evidence)
        amount = rng.choice(own)
        told = [each for i in sorted(evidence) for each in known[i + 1] if each[0] == amount[0] and not differ(amount[0], amount[3], each[3])]
        if told and run:
            yield fact, amount, *run, told[0][3]


def put(fact, amount, other):
    """The fact with another amount in the place of its own."""
    return fact[:amount[1]] + other + fact[amount[2]:]


def amount_pairs(article, rng):
    """(passage, fact, verdict): another amount of the article in the place of the fact's, on its own passage, on the fact's, and on both."""
    sentences = [article['title'], *article['sentences']]
    known = [amounts(sentence) for sentence in sentences]
    words = [passages.words(sentence) for sentence in sentences]
    for fact, amount, first, last, _ in plain_amounts(article, known, rng):
        holding = ' '.join(sentences[first:last + 1])
        inside, outside = [], []
        for i, here in enumerate(known):
            for kind, _, _, other in here:
                if kind == amount[0] and differ(kind, amount[3], other):
                    (inside if first <= i <= last else outside).append((i, other))
        for _, other in inside[:1]:
            yield holding, put(fact, amount, other), 'NOT_SUPPORTED'
        if outside:
            theirs = passages.words(fact)
            place, other = max(outside, key=lambda found: (len(theirs & words[found[0]]), rng.random()))
            wrong = put(fact, amount, other)
            yield sentences[place], wrong, 'NOT_SUPPORTED'
            low, high = min(first, place), max(last, place)
            if high - low < passages.WIDEST:
                yield ' '.join(sentences[low:high + 1]), wrong, 'CONTRADICTED'
                yield ' '.join(sentences[low:high + 1]), fact, 'SUPPORTED'
            elif rng.random() < .5:
                yield holding, wrong, 'CONTRADICTED'


def slip_pairs(article, rng):
    """(passage, fact, verdict): a slip in the fact, or in its evidence as in a later version of the article."""
    sentences = [article['title'], *article['sentences']]
    known = [amounts(sentence) for sentence in sentences]
    for fact, amount, first, last, told in plain_amounts(article, known, rng):
        holding = ' '.join(sentences[first:last + 1])
        wrong = slipped(amount[0], amount[3] if rng.random() < .5 else told, rng)
        if wrong is None or not differ(amount[0], amount[3], wrong):
            continue
        if rng.random() < .5:
            yield holding, put(fact, amount, wrong), 'CONTRADICTED'
        elif holding.count(told) == 1:
            yield holding.replace(told, wrong), fact, 'CONTRADICTED'


def slipped(kind, words, rng):
    """The amount with another number, weekday or month; None where it has neither."""
    for names in (DAYS, MONTHS):
        for name in names:
            if kind in ('weekday', 'month') and words.startswith(name[:3]):
                return rng.choice([other for other in names if other != name])
    figures = re.search(r'\d[\d,.]*', words)
    if figures:
        return words[:figures.start()] + other_figures(figures.group(), kind, rng) + words[figures.end():]
    small = next((word for word in words.split() if word.lower() in SMALL), None)
    if small is None:
        return None
    other = rng.choice([word for word in SMALL[2:13] if word != small.lower()])
    return words.replace(small, other.capitalize() if small[0].isupper() else other, 1)


def other_figures(figures, kind, rng):
    """One digit changed, or two in each other's place; of a year the last digit, of a day of the month another day."""
    if kind == 'year':
        return figures[:-1] + rng.choice([digit for digit in '0123456789' if digit != figures[-1]])
    if kind == 'day':
        return str(rng.choice([day for day in range(1, 29) if str(day) != figures]))
    at = [i for i, digit in enumerate(figures) if digit.isdigit()]
    if len(at) > 1 and figures[at[0]] != figures[at[1]] and figures[at[1]] != '0' and rng.random() < .4:
        swapped = list(figures)
        swapped[at[0]], swapped[at[1]] = swapped[at[1]], swapped[at[0]]
        return ''.join(swapped)
    return rng.choice([digit for digit in '123456789' if digit != figures[at[0]]]) + figures[1:]
