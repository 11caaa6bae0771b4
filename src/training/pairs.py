"""Labelled lines to pairs of token lists, and pairs to tensors."""
import json

import torch

from verifier import CLS, LABELS, PARTIAL_LABELS, SEP

SHORT = {'S': 0, 'R': 1, 'N': 2}
TREEBANK = (('-LRB-', '('), ('-RRB-', ')'), ('-lrb-', '('), ('-rrb-', ')'), ('``', '"'), ("''", '"'))


def clean(text):
    """Undo the treebank's way of writing brackets and quotes, which older data sets keep."""
    for written, meant in TREEBANK:
        text = text.replace(written, meant)
    return text


def bare(fact):
    """Without its full stop, which says nothing of the label and yet differs from set to set."""
    return clean(fact).rstrip(' .')


def read(path):
    """(passage, fact, label) for each case of a file; a ContrastNews item gives two for each claim."""
    rows = []
    with open(path, encoding='utf8') as file:
        for line in file:
            d = json.loads(line)
            if 'claims' in d:
                rows += [(clean(d[v]), bare(c['claim']), SHORT[c[v]]) for c in d['claims'] for v in 'ab']
            else:
                rows.append((clean(d['text']), bare(d['fact']), (LABELS + PARTIAL_LABELS).index(d['verdict'])))
    return rows


def encode(rows, tokens):
    return [(tokens(passage), tokens(fact), label) for passage, fact, label in rows]


def length(pair):
    return len(pair[0]) + len(pair[1])


def batch(items, device, limit=200):
    """Tensors (ids, mask, types, labels), padded to the longest item and never longer than limit."""
    sequences = []
    for passage, fact, _ in items:
        fact = fact[:60]
        passage = passage[:limit - 3 - len(fact)]
        sequences.append(([CLS] + passage + [SEP] + fact + [SEP], [0] * (len(passage) + 2) + [1] * (len(fact) + 1)))
    width = max(len(ids) for ids, _ in sequences)
    pad = lambda rows: torch.tensor([row + [0] * (width - len(row)) for row in rows], device=device)
    labels = torch.tensor([label for _, _, label in items], device=device)
    return pad([ids for ids, _ in sequences]), pad([[1] * len(ids) for ids, _ in sequences]), pad([types for _, types in sequences]), labels
