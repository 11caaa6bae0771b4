"""Rule-made contrast: a fact is turned (opposite word, negation, another figure, another name) and its label with it."""
import random
import re

SUPPORTED, CONTRADICTED, OMITTED = range(3)

IRREGULAR = {
    'rise': 'rose risen', 'fall': 'fell fallen', 'grow': 'grew grown', 'win': 'won won', 'lose': 'lost lost', 'sell': 'sold sold',
    'buy': 'bought bought', 'begin': 'began begun', 'keep': 'kept kept', 'leave': 'left left', 'give': 'gave given',
    'take': 'took taken', 'hold': 'held held', 'shrink': 'shrank shrunk', 'sink': 'sank sunk', 'beat': 'beat beaten',
    'cut': 'cut cut', 'hit': 'hit hit', 'let': 'let let', 'put': 'put put', 'find': 'found found', 'build': 'built built',
    'spend': 'spent spent', 'lend': 'lent lent', 'send': 'sent sent', 'meet': 'met met', 'pay': 'paid paid', 'say': 'said said',
    'tell': 'told told', 'come': 'came come', 'go': 'went gone', 'stand': 'stood stood', 'withdraw': 'withdrew withdrawn',
    'forget': 'forgot forgotten', 'freeze': 'froze frozen', 'speed': 'sped sped', 'slide': 'slid slid', 'quit': 'quit quit',
    'rebuild': 'rebuilt rebuilt', 'understate': 'understated understated'}
MONTHS = 'January February March April May June July August September October November December'.split()
DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()

AUXILIARY = re.compile(
    r"\b(is|are|was|were|will|would|can|could|should|must|does|did|has been|have been|had been)\b(?! (?:not|n't|never|no|the|a)\b)")
NEGATION = re.compile(r"(\bnot |\bnever |n't\b| no longer\b)")
NUMBER = re.compile(r'\d+(?:[.,]\d+)*')
NAME = re.compile(r"(?<![.?!] )(?<!^)\b[A-Z][a-zA-Zà-ỹ]+(?: [A-Z][a-zA-Zà-ỹ]+)*")


def forms(verb):
    """Base, third person, past, participle and -ing, in this order."""
    e = verb.endswith('e')
    y = verb.endswith('y') and verb[-2] not in 'aeiou'
    double = len(verb) < 6 and re.fullmatch(r'[^aeiou]*[aeiou][bdgmnprt]', verb) is not None
    stem = verb[:-1] if e else verb + (verb[-1] if double else '')
    third = verb[:-1] + 'ies' if y else verb + ('es' if re.search('(s|sh|ch|x|z|o)$', verb) else 's')
    if verb in IRREGULAR:
        past, participle = IRREGULAR[verb].split()
    else:
        past = participle = verb[:-1] + 'ied' if y else stem + 'ed'
    return [verb, third, past, participle, stem + 'ing']


def inflected(kind, a, b):
    if 'v' in kind:
        return list(zip(forms(a), forms(b)))
    if 'n' in kind:
        return [(a, b), (a + 's', b + 's')]
    return [(a, b)]


def opposites(path):
    """Written form -> its opposites, from the project's own list of contrary words."""
    table = {}
    with open(path, encoding='utf8') as file:
        for line in file:
            if line.startswith('#') or line.count('\t') != 2:
                continue
            kind, left, right = line.rstrip('\n').split('\t')
            if 'p' in kind:  # another preposition seldom leaves a sentence whole
                continue
            for a in left.split(','):
                for b in right.split(','):
                    if ' ' in a or ' ' in b:
                        continue
                    for x, y in inflected(kind, a, b):
                        table.setdefault(x, set()).add(y)
                        table.setdefault(y, set()).add(x)
    return {word: sorted(others) for word, others in table.items()}


class Turner:
    def __init__(self, path, seed):
        self.opposites, self.random = opposites(path), random.Random(seed)

    def opposite(self, fact):
        words = re.findall(r"\w+|\W+", fact)
        places = [i for i, word in enumerate(words) if word in self.opposites]
        if not places:
            return None
        place = self.random.choice(places)
        words[place] = self.random.choice(self.opposites[words[place]])
        return ''.join(words)

    @staticmethod
    def negation(fact):
        if NEGATION.search(fact):
            without = NEGATION.sub(' ' if "n't" not in fact else '', fact, count=1)
            return re.sub(r'\s+', ' ', without).strip()
        auxiliary = AUXILIARY.search(fact)
        return fact[:auxiliary.end()] + ' not' + fact[auxiliary.end():] if auxiliary else None

    def figure(self, fact, passage):
        for calendar in (DAYS, MONTHS):
            named = [w for w in calendar if re.search(r'\b' + w + r'\b', fact) and not (w == 'May' and calendar is MONTHS)]
            if named and self.random.random() < .5:
                other = self.random.choice([w for w in calendar if w != named[0]])
                return re.sub(r'\b' + named[0] + r'\b', other, fact)
        numbers = list(NUMBER.finditer(fact))
        if not numbers:
            return None
        chosen = self.random.choice(numbers)
        return fact[:chosen.start()] + self.other_number(chosen.group(), passage) + fact[chosen.end():]

    def other_number(self, number, passage):
        others = [n for n in NUMBER.findall(passage) if n != number and len(n) <= len(number) + 1]
        if others and self.random.random() < .4:
            return self.random.choice(others)
        digits = [i for i, c in enumerate(number) if c.isdigit()]
        first = len(digits) < 2 or self.random.random() < .6
        i = digits[0] if first else self.random.choice(digits[:-1] if len(number) == 4 else digits)
        return number[:i] + self.random.choice([d for d in '123456789' if d != number[i]]) + number[i + 1:]

    def name(self, fact, passage):
        calendar = MONTHS + DAYS
        here = [n for n in NAME.findall(fact) if n not in calendar]
        there = [n for n in NAME.findall(passage) if n not in fact and n not in calendar and not any(w in fact for w in n.split())]
        if not here or not there:
            return None
        return fact.replace(self.random.choice(here), self.random.choice(there), 1)

    def __call__(self, passage, fact, label):
        """(fact, label) after a turn, or None where no rule applies."""
        kind = self.random.random()
        becomes = {SUPPORTED: CONTRADICTED, OMITTED: OMITTED}
        if kind < .3:
            turned = self.opposite(fact)
        elif kind < .6:
            if NEGATION.search(fact):
                becomes[CONTRADICTED] = SUPPORTED
            turned = self.negation(fact)
        elif kind < .85:
            turned = self.figure(fact, passage)
        else:
            turned = self.name(fact, passage)
        if turned is None or turned == fact or label not in becomes:
            return None
        if label == OMITTED and self.random.random() < .5:
            return None
        return turned, becomes[label]
