"""Facts turned round by rule: a word by its opposite, or a negation put in or taken out. All else stays, so that only their sense tells them apart."""
import re

import passages

# Words that are opposites wherever they stand in a short plain fact, as far as two words can be.
PAIRS = '''
rose fell|rises falls|rise fall|risen fallen|rising falling|increased decreased|increase decrease|increases decreases|grew shrank|grown shrunk|gained lost
higher lower|larger smaller|bigger smaller|longer shorter|older younger|earlier later|cheaper dearer|stronger weaker|faster slower|heavier lighter
better worse|closer further|nearer farther|richer poorer|taller shorter|sooner later|warmer colder|safer riskier
highest lowest|largest smallest|biggest smallest|longest shortest|oldest youngest|strongest weakest|fastest slowest|best worst|most least|cheapest dearest
before after|above below|first last|inside outside|with without|always never|many few|everyone nobody|everybody nobody
won lost|wins loses|win lose|accepted rejected|accepts rejects|approved rejected|backed opposed|backs opposes|supported opposed|supports opposes|support oppose
welcomed regretted|praised criticised|praises criticises|admitted denied|admits denies|confirmed denied|confirms denies|allowed banned|allows bans
opened closed|opens closes|open closed|began ended|begins ends|started ended|starts ends|joined left|hired dismissed|bought sold|buys sells|lent borrowed
raised lowered|raises lowers|raise lower|tightened eased|widened narrowed|topped missed|agreed refused|kept dropped|keeps drops
acquitted convicted|innocent guilty|alive dead|likely unlikely|possible impossible|legal illegal|present absent|satisfied disappointed|certain doubtful
'''
OPPOSITE = {}
for pair in re.split(r'[|\n]', PAIRS.strip()):
    one, other = pair.split()
    OPPOSITE.setdefault(one, other)
    OPPOSITE.setdefault(other, one)
WORD = re.compile(r'\b(?:' + '|'.join(sorted(OPPOSITE, key=len, reverse=True)) + r')\b')
AFFIRMED = re.compile(r'\b(?:is|are|was|were|will|can|would|could|(?:has|have|had)(?= (?:been|\w+ed)\b))\b(?! (?:not|no|never|nobody|nothing|neither|only)\b)')
NEGATION = re.compile(r"\b(?:not|no|never|nobody|nothing|neither|none|nor|without|hardly|only)\b|n't", re.I)
REACHING = re.compile(r"\b(?:not|no|never|nobody|nothing|neither|none|nor|without|hardly|only|any|all|few|fewer|many|most|more|less|at least|every|both|some|yet|still|if|because|but|unless|until|who|which|that)\b|n't", re.I)


def with_opposite(fact):
    """The fact with its one word that has an opposite turned; None where there is no such word, or two."""
    found = list(WORD.finditer(fact))
    if len(found) != 1 or NEGATION.search(fact):
        return None
    turned = OPPOSITE[found[0].group()]
    return fact[:found[0].start()] + turned + fact[found[0].end():]


def negated(fact):
    """The fact with a "not" after its one auxiliary; None where it has two, or words whose reach a "not" would change."""
    found = list(AFFIRMED.finditer(fact))
    if len(found) != 1 or REACHING.search(fact):
        return None
    return fact[:found[0].end()] + ' not' + fact[found[0].end():]


def pairs(article, rng):
    """(passage, fact, verdict): what is supported is contradicted when it is turned round; what is contradicted is supported when it is denied."""
    sentences = [article['title'], *article['sentences']]
    for fact, label, evidence, _ in article['facts']:
        run = passages.run_of(evidence)
        if not run:
            continue
        holding = ' '.join(sentences[run[0]:run[1] + 1])
        turned = with_opposite(fact) if label == 'S' else None
        denied = negated(fact)
        if turned and (not denied or rng.random() < .8):
            yield holding, turned, 'CONTRADICTED'
        elif denied and rng.random() < .5:
            yield holding, denied, 'CONTRADICTED' if label == 'S' else 'SUPPORTED'
