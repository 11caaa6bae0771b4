"""Fine-tune a small BERT encoder into a verifier (passage, fact) -> supported / contradicted / omitted.

Runs on a GPU where PyTorch sees one, else on the CPU. make_model.sh calls it with the arguments of the shipped model.
"""
import argparse
import random
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

from amounts import rewritten
from pairs import batch, encode, length, read
from verifier import WordPiece, average, load_encoder, weighted

OMITTED = 2


def accuracy(model, rows, device):
    model.eval()
    rows, right = sorted(rows, key=length), 0
    with torch.no_grad():
        for i in range(0, len(rows), 64):
            ids, mask, types, labels = batch(rows[i:i + 64], device)
            right += (model(ids, mask, types).argmax(1) == labels).sum().item()
    model.train()
    return right / max(1, len(rows))


def epoch(files, tokens, size, negatives, varied):
    """One pass over the files' shares in batches of like length. Amounts are written now this way, now that; some facts are swapped for another
    passage's: plainly off the subject."""
    rows = [row for path, share in files for row in sample(read(path), share)]
    random.shuffle(rows)
    vary = lambda text, odds: rewritten(text, random) if random.random() < odds else text
    train = encode([(vary(passage, varied / 2), vary(fact, varied), label) for passage, fact, label in rows], tokens)
    print(len(train), 'pairs', flush=True)
    chunks = []
    for i in range(0, len(train), size * 40):
        part = [(p, train[random.randrange(len(train))][1], OMITTED) if random.random() < negatives else (p, f, y)
                for p, f, y in train[i:i + size * 40]]
        part.sort(key=length)
        chunks += [part[j:j + size] for j in range(0, len(part), size)]
    random.shuffle(chunks)
    return chunks


def sample(rows, share):
    """So many of the rows, other ones each time; more than one share is several copies."""
    whole = int(share)
    return rows * whole + random.sample(rows, round((share - whole) * len(rows)))


def loss_of(logits, labels):
    """Cross entropy; where only is known what a pair is not, that of the two labels left, taken together."""
    known = F.cross_entropy(logits, labels.clamp(max=OMITTED), label_smoothing=.03, reduction='none')
    left = torch.stack([logits[:, [0, OMITTED]], logits[:, [1, OMITTED]]], 1).logsumexp(2)
    partial = logits.logsumexp(1) - left.gather(1, (labels - OMITTED - 1).clamp(min=0).unsqueeze(1)).squeeze(1)
    return torch.where(labels > OMITTED, partial, known).mean()


def rate(share):
    """Of the full learning rate: up over the first 25th, then down to nothing."""
    return share / .04 if share < .04 else (1 - share) / .96


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument('--base', required=True, help='the encoder, ONNX')
    parser.add_argument('--tokenizer', required=True)
    parser.add_argument('--layers', type=int, default=12)
    parser.add_argument('--train', nargs='+', required=True, type=weighted, metavar='FILE[=SHARE]', help='the share of its pairs that each epoch shows')
    parser.add_argument('--dev', nargs='*', default=[])
    parser.add_argument('--out', required=True)
    parser.add_argument('--resume', nargs='+', type=weighted, metavar='FILE[=WEIGHT]', help='weights to start from instead of the base; of several their mean')
    parser.add_argument('--pairs', type=int, default=320_000, help='how many pairs to show in all')
    parser.add_argument('--stop', type=int, help='stop after so many pairs, with the learning rate still on its way down')
    parser.add_argument('--minutes', type=float, default=float('inf'), help='stop earlier; the run is then not repeatable')
    parser.add_argument('--negatives', type=float, default=.04)
    parser.add_argument('--varied', type=float, default=.3, help='the share of facts whose amounts are written another way')
    parser.add_argument('--rate', type=float, default=1.2e-4)
    parser.add_argument('--batch', type=int, default=48)
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--seed', type=int, default=1)
    return parser.parse_args()


def main():
    a = parse()
    random.seed(a.seed)
    torch.manual_seed(a.seed)
    torch.set_flush_denormal(True)
    torch.set_num_threads(a.threads)
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    tokens = WordPiece(a.tokenizer)
    dev = {path: encode(read(path), tokens) for path in a.dev}
    model = load_encoder(a.base, a.layers)
    if a.resume:
        model.load_state_dict(average(a.resume))
    for embedding in (model.we, model.pe, model.te):  # frozen: a fifth less time, no loss seen
        embedding.weight.requires_grad_(False)
    model.to(device).train()
    optimiser = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=a.rate, weight_decay=.01)
    start, step, seen, total, share = time.time(), 0, 0, 0.0, 0.0
    while share < 1:
        for chunk in epoch(a.train, tokens, a.batch, a.negatives, a.varied):
            share = max(seen / a.pairs, (time.time() - start) / (60 * a.minutes))
            if a.stop and seen >= a.stop:
                share = 1
            if share >= 1:
                break
            for group in optimiser.param_groups:
                group['lr'] = a.rate * rate(share)
            ids, mask, types, labels = batch(chunk, device)
            with torch.autocast(device, dtype=torch.bfloat16):
                logits = model(ids, mask, types)
            loss = loss_of(logits.float(), labels)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step, seen, total = step + 1, seen + len(chunk), total + loss.item()
            if step % 100 == 0:
                print(f'{step} loss {total / 100:.3f} {seen / (time.time() - start):.0f} pairs/s {share:.0%}', flush=True)
                total = 0.0
            if step % 500 == 0:
                torch.save(model.state_dict(), a.out + '.part')
                print({path: round(accuracy(model, rows[:700], device), 3) for path, rows in dev.items()}, flush=True)
    torch.save(model.state_dict(), a.out)
    for path, rows in dev.items():
        print(path, f'{accuracy(model, rows, device):.3f}')


if __name__ == '__main__':
    main()
