"""Fit the coefficients of the decision (src/main/resources/factharness/judge/decision.json) to labelled cases.

  java -jar target/factharness.jar features FILE... > features.jsonl
  python3 src/training/fit_decision.py passage features.jsonl     # texts of a few sentences
  (build again, and write features.jsonl again: the features of an article build on the model of a passage)
  python3 src/training/fit_decision.py article features.jsonl     # whole articles

Multinomial logistic regression with an L2 penalty on standardised features, by full-batch Adam from zero: nothing is random. Printed
are the figures on held-out folds (a fold is the articles of one story, or every fifth source) and then on all that was fitted.
"""
import argparse
import json
import re
import zlib

import numpy as np

VERDICTS = ['SUPPORTED', 'CONTRADICTED', 'OMITTED']
DECISION = 'src/main/resources/factharness/judge/decision.json'


def softmax(scores):
    e = np.exp(scores - scores.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def fit(x, y, weight, penalty, steps=400):
    """Bias and weights, one column a verdict, for features as they are (not standardised)."""
    mean, spread = x.mean(0), x.std(0) + 1e-6
    z = np.hstack([np.ones((len(x), 1)), (x - mean) / spread])
    weight, target = weight / weight.sum(), np.eye(3)[y]
    w = np.zeros((z.shape[1], 3))
    m, v = np.zeros_like(w), np.zeros_like(w)
    for t in range(1, steps + 1):
        gradient = z.T @ ((softmax(z @ w) - target) * weight[:, None])
        gradient[1:] += penalty * w[1:]
        m, v = .9 * m + .1 * gradient, .99 * v + .01 * gradient * gradient
        w -= .05 * (m / (1 - .9 ** t)) / (np.sqrt(v / (1 - .99 ** t)) + 1e-8)
    out = w.copy()
    out[1:] = w[1:] / spread[:, None]
    out[0] = w[0] - (mean / spread) @ w[1:]
    return out


def probabilities(w, x):
    return softmax(np.hstack([np.ones((len(x), 1)), x]) @ w)


def verdicts(p, needs):
    """As Decision: a contradiction must be probable enough."""
    chosen = p.argmax(1)
    weak = (chosen == 1) & (p[:, 1] < needs)
    chosen[weak] = np.where(p[weak, 0] >= p[weak, 2], 0, 2)
    return chosen


def report(name, y, chosen):
    table = np.zeros((3, 3), int)
    np.add.at(table, (y, chosen), 1)
    text = f'{name:34s} {len(y):5d} cases, {np.trace(table) / len(y):.1%} right'
    for k, verdict in enumerate(VERDICTS):
        precision, recall = table[k, k] / max(1, table[:, k].sum()), table[k, k] / max(1, table[k].sum())
        text += f' | {verdict.lower()} P {precision:.2f} R {recall:.2f}'
    print(text)


def fold(case):
    story = re.match(r'(.*)/[^/]*$', case['source'])
    if story and not re.search(r':\d+$', case['source']):
        return story.group(1)
    return str(zlib.crc32(case['source'].encode()) % 5)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument('stage', choices=['passage', 'article'])
    a.add_argument('features')
    a.add_argument('--decision', default=DECISION)
    a.add_argument('--weight', action='append', default=[], metavar='FILE=W', help='weight of the cases of a file, named by its end; 1 unless told')
    a.add_argument('--penalty', type=float, default=.01)
    a.add_argument('--needs', type=float, help='least probability of a contradiction; kept unless told')
    a = a.parse_args()
    lines = [json.loads(line) for line in open(a.features, encoding='utf8')]
    names, cases = lines[0][a.stage], [c for c in lines[1:] if c[a.stage]]
    ends = [w.split('=') for w in a.weight]
    weight = np.array([next((float(w) for end, w in ends if c['file'].endswith(end)), 1.0) for c in cases])
    used = weight > 0
    x = np.array([c[a.stage] for c in cases])[used]
    y = np.array([VERDICTS.index(c['verdict']) for c in cases])[used]
    folds = np.array([fold(c) for c in cases])[used]
    files = np.array([c['file'] for c in cases])[used]
    weight = weight[used]
    decision = json.load(open(a.decision, encoding='utf8'))
    needs = a.needs if a.needs is not None else decision.get(a.stage, {}).get('contradictionNeeds', 0)
    held_out = np.zeros((len(y), 3))
    for name in sorted(set(folds)):
        rest = folds != name
        held_out[~rest] = probabilities(fit(x[rest], y[rest], weight[rest], a.penalty), x[~rest])
    w = fit(x, y, weight, a.penalty)
    for file in sorted(set(files)):
        at, name = files == file, file.split('/')[-1]
        report('held out  ' + name, y[at], verdicts(held_out[at], needs))
        report('fitted    ' + name, y[at], verdicts(probabilities(w, x[at]), needs))
    weights = {v: [round(float(c), 5) for c in w[:, k]] for k, v in enumerate(VERDICTS)}
    decision[a.stage] = {'contradictionNeeds': needs, 'features': names, 'weights': weights}
    with open(a.decision, 'w', encoding='utf8') as out:
        json.dump(decision, out, indent=1)
        out.write('\n')


if __name__ == '__main__':
    main()
