"""The same amount written another way: $5bn, 5 billion dollars, five billion dollars; 20%, 20 percent, twenty per cent; 12, twelve."""
import re

SMALL = ('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen '
         'nineteen').split()
TENS = dict(zip(range(20, 100, 10), 'twenty thirty forty fifty sixty seventy eighty ninety'.split()))
SCALE = {'trillion': 'tn', 'billion': 'bn', 'million': 'm'}
FULL = {short: full for full, short in SCALE.items()}
SIGN = {'$': 'dollars', 'US$': 'US dollars', '€': 'euros', '£': 'pounds'}
FIGURES = r'\d[\d,]*(?:\.\d+)?'
MONEY = re.compile(rf'(?<![\w$€£])(US\$|[$€£])({FIGURES})(?: ?(trillion|billion|million|tn|bn|m)\b)?(?![\w%]|[.,]\d)')
SPELLED_MONEY = re.compile(rf'(?<![\w$€£.,-])({FIGURES}) (trillion|billion|million) (US dollars|dollars|euros|pounds)\b')
PERCENT = re.compile(rf'(?<![\w$€£.,-])({FIGURES})( ?%| percent\b| per cent\b)')
COUNT = re.compile(r'(?<![\w$€£.,:/-])([1-9]\d?) (?=[a-z]{3,})(?!(?:percent|per cent|trillion|billion|million|a\.?m|p\.?m)\b)')
SPELLED_COUNT = re.compile(r'(?<![\w-])(' + '|'.join(SMALL[2:]) + r') (?=[a-z]{3,})(?!(?:percent|per cent|trillion|billion|million|hundred|thousand|or|to|of|and)\b)')


def words(number):
    if number < 20:
        return SMALL[number]
    if number < 100:
        return TENS[number // 10 * 10] + ('-' + SMALL[number % 10] if number % 10 else '')
    if number < 1000:
        rest = number % 100
        return SMALL[number // 100] + ' hundred' + (' and ' + words(rest) if rest else '')
    return None


def spelled(figures):
    """The figures in words where that is short: up to 999, or one decimal."""
    if re.fullmatch(r'\d{1,3}', figures):
        return words(int(figures))
    if re.fullmatch(r'\d{1,2}\.\d', figures):
        whole, tenth = figures.split('.')
        return words(int(whole)) + ' point ' + SMALL[int(tenth)]
    return None


def money(figures, scale, unit, rng):
    signs = [sign for sign, name in SIGN.items() if name == unit]
    ways = [f'{figures} {scale} {unit}' if scale else f'{figures} {unit}']
    ways += [f'{sign}{figures} {scale}' if scale else f'{sign}{figures}' for sign in signs]
    ways += [f'{sign}{figures}{SCALE[scale]}' for sign in signs if scale]
    if scale and spelled(figures):
        ways.append(f'{spelled(figures)} {scale} {unit}')
    return rng.choice(ways)


def percent(figures, rng):
    ways = [figures + '%', figures + ' percent', figures + ' per cent']
    if spelled(figures):
        ways.append(spelled(figures) + ' percent')
    return rng.choice(ways)


def rewritten(text, rng):
    """The text with each of its amounts written in some way, perhaps the one it had."""
    text = MONEY.sub(lambda m: money(m[2], FULL.get(m[3], m[3]), SIGN[m[1]], rng), text)
    text = SPELLED_MONEY.sub(lambda m: money(m[1], m[2], m[3], rng), text)
    text = PERCENT.sub(lambda m: percent(m[1], rng), text)
    if rng.random() < .5:
        text = COUNT.sub(lambda m: words(int(m[1])) + ' ', text)
    elif rng.random() < .5:
        text = SPELLED_COUNT.sub(lambda m: f'{SMALL.index(m[1])} ', text)
    return text
