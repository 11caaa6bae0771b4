"""The network: a small BERT encoder with a three-way head over (passage, fact). Plain PyTorch, no transformers library."""
import json
import math
import unicodedata

import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

LABELS = ['SUPPORTED', 'CONTRADICTED', 'OMITTED']
PARTIAL_LABELS = ['NOT_CONTRADICTED', 'NOT_SUPPORTED']
CLS, SEP = 101, 102


class WordPiece:
    """BERT's uncased tokenizer: lower case, no accents, punctuation apart, greedy longest match."""

    def __init__(self, path):
        with open(path, encoding='utf8') as file:
            self.vocab = json.load(file)['model']['vocab']
        self.cache = {}

    def words(self, text):
        out = []
        for c in unicodedata.normalize('NFD', text.lower()):
            category = unicodedata.category(c)
            if category == 'Mn':
                continue
            punctuation = category[0] == 'P' or c in '$+<=>^`|~'
            out.append(f' {c} ' if punctuation else c)
        return ''.join(out).split()

    def pieces(self, word):
        if word not in self.cache:
            ids, start = [], 0
            while start < len(word):
                end = len(word)
                while end > start and ('##' if start else '') + word[start:end] not in self.vocab:
                    end -= 1
                if end == start:
                    ids = [self.vocab['[UNK]']]
                    break
                ids.append(self.vocab[('##' if start else '') + word[start:end]])
                start = end
            self.cache[word] = ids
        return self.cache[word]

    def __call__(self, text):
        return [piece for word in self.words(text) for piece in self.pieces(word)]


class Layer(nn.Module):
    def __init__(self, hidden, heads, inner):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.o = (nn.Linear(hidden, hidden) for _ in range(4))
        self.f, self.g = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.n1, self.n2 = nn.LayerNorm(hidden, eps=1e-12), nn.LayerNorm(hidden, eps=1e-12)
        self.d = nn.Dropout(.1)

    def forward(self, x, mask):
        b, t, h = x.shape
        split = lambda y: y.view(b, t, self.heads, h // self.heads).transpose(1, 2)
        weights = split(self.q(x)) @ split(self.k(x)).transpose(-1, -2) / math.sqrt(h // self.heads) + mask
        context = (self.d(weights.softmax(-1)) @ split(self.v(x))).transpose(1, 2).reshape(b, t, h)
        x = self.n1(x + self.d(self.o(context)))
        return self.n2(x + self.d(self.g(F.gelu(self.f(x)))))


class Verifier(nn.Module):
    def __init__(self, layers=12, hidden=384, heads=12, inner=1536, vocab=30522):
        super().__init__()
        self.we, self.pe, self.te = nn.Embedding(vocab, hidden), nn.Embedding(512, hidden), nn.Embedding(2, hidden)
        self.n, self.d = nn.LayerNorm(hidden, eps=1e-12), nn.Dropout(.1)
        self.l = nn.ModuleList(Layer(hidden, heads, inner) for _ in range(layers))
        self.c = nn.Linear(hidden, len(LABELS))

    def forward(self, ids, mask, types):
        x = self.d(self.n(self.we(ids) + self.pe(torch.arange(ids.shape[1], device=ids.device))[None] + self.te(types)))
        bias = (1.0 - mask[:, None, None, :].float()) * -1e4
        for layer in self.l:
            x = layer(x, bias)
        return self.c(self.d(x[:, 0]))


def load_encoder(path, layers):
    """Copy an encoder's weights out of its ONNX graph; a MatMul's weights are known by the bias that is added after it."""
    graph = onnx.load(path).graph
    w = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    made = {n.output[0]: n.input[1] for n in graph.node if n.op_type == 'MatMul' and n.input[1] in w}
    weight = {}
    for n in graph.node:
        if n.op_type == 'Add':
            for a, b in (n.input, n.input[::-1]):
                if a in made and b in w:
                    weight[b] = made[a]
    model = Verifier(layers)
    state = model.state_dict()
    e = 'embeddings.'
    state.update({
        'we.weight': w[e + 'word_embeddings.weight'], 'pe.weight': w[e + 'position_embeddings.weight'],
        'te.weight': w[e + 'token_type_embeddings.weight'], 'n.weight': w[e + 'LayerNorm.weight'], 'n.bias': w[e + 'LayerNorm.bias']})
    dense = {'q': 'attention.self.query', 'k': 'attention.self.key', 'v': 'attention.self.value',
             'o': 'attention.output.dense', 'f': 'intermediate.dense', 'g': 'output.dense'}
    norm = {'n1': 'attention.output.LayerNorm', 'n2': 'output.LayerNorm'}
    for i in range(layers):
        p = f'encoder.layer.{i}.'
        for ours, theirs in dense.items():
            state[f'l.{i}.{ours}.bias'] = w[p + theirs + '.bias']
            state[f'l.{i}.{ours}.weight'] = w[weight[p + theirs + '.bias']].t().contiguous()
        for ours, theirs in norm.items():
            state[f'l.{i}.{ours}.weight'], state[f'l.{i}.{ours}.bias'] = w[p + theirs + '.weight'], w[p + theirs + '.bias']
    model.load_state_dict(state)
    return model


def weighted(argument):
    """FILE or FILE=WEIGHT of a command line; the weight is 1 unless told."""
    path, _, weight = argument.partition('=')
    return path, float(weight or 1)


def average(weights):
    """The mean of several networks' weights, which is better than each where they come of one stem."""
    checkpoints = [(torch.load(path, map_location='cpu'), weight) for path, weight in weights]
    total = sum(weight for _, weight in checkpoints)
    return {name: sum(c[name] * weight for c, weight in checkpoints) / total for name in checkpoints[0][0]}
